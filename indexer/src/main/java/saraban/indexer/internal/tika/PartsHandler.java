package saraban.indexer.internal.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes lines and parts out of the XHTML that Tika writes: a paragraph, list item or row is a
/// line, a cell ends with a tab, a sheet or slide is a part of its own.
final class PartsHandler extends DefaultHandler {
    private static final Set<String> LINES =
            Set.of(
                    "p", "li", "tr", "br", "h1", "h2", "h3", "h4", "h5", "h6", "div", "title", "dt",
                    "dd", "pre");
    private static final Set<String> UNSEEN = Set.of("head", "script", "style");
    private static final Set<String> PARTS = Set.of("page", "slide-content", "slide");

    private final int most;
    private final long deadline;
    private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    private int characters;
    private int unseen;
    private boolean full;
    private boolean late;

    /// @param deadline on the clock of [System#nanoTime()]
    PartsHandler(int most, long deadline) {
        this.most = most;
        this.deadline = deadline;
    }

    List<String> parts() {
        List<String> texts =
                parts.stream()
                        .map(StringBuilder::toString)
                        .filter(text -> !text.isBlank())
                        .toList();
        return texts.isEmpty() ? List.of("") : texts;
    }

    boolean isBlank() {
        return parts.stream().allMatch(part -> part.toString().isBlank());
    }

    boolean full() {
        return full;
    }

    boolean late() {
        return late;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        String kind = attributes.getValue("class");
        if (name.equals("div") && kind != null && PARTS.contains(kind)) {
            parts.add(new StringBuilder());
        }
        if (name.equals("tr") || name.equals("p") && !inCell()) {
            endLine();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (UNSEEN.contains(name)) {
            unseen--;
        } else if (name.equals("td") || name.equals("th")) {
            part().append('\t');
        } else if (LINES.contains(name)) {
            endLine();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (unseen > 0) {
            return;
        }
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            late = true;
            throw new SAXException("the time for the document is over");
        }
        int room = Math.min(length, most - characters);
        part().append(text, start, room);
        characters += room;
        if (room < length) {
            full = true;
            throw new SAXException("the room for text is full");
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }

    private StringBuilder part() {
        return parts.getLast();
    }

    private boolean inCell() {
        return !part().isEmpty() && part().charAt(part().length() - 1) == '\t';
    }

    private void endLine() {
        if (!part().isEmpty() && part().charAt(part().length() - 1) != '\n') {
            part().append('\n');
        }
    }
}
