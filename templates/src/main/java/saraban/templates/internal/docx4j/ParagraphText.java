package saraban.templates.internal.docx4j;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;

/// The text of one paragraph across all its runs, however Word or LibreOffice has cut them: at a
/// change of language, at a spelling mark, at a bookmark, inside a link or a content control.
/// Tokens are found in the whole text and replaced in place.
final class ParagraphText {
    private static final Pattern TOKEN =
            Pattern.compile("\\$\\{\\s*([^${}!^\\t\\n]*?)\\s*([!^]?)\\s*}");
    private static final ObjectFactory WML = new ObjectFactory();

    /// One `w:t` with its run and the offset of its first character. A tab or break counts as one
    /// character.
    private record Piece(R run, Object element, String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    private final P paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    ParagraphText(P paragraph) {
        this.paragraph = paragraph;
        collect(paragraph);
    }

    String text() {
        return text.toString();
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(
                    new Token(
                            found.group(1),
                            Token.Mark.of(found.group(2)),
                            found.start(),
                            found.end()));
        }
        return tokens;
    }

    /// Whether the token lies in one run whole.
    boolean split(Token token) {
        return pieces.stream()
                        .filter(piece -> piece.start < token.end() && token.start() < piece.end())
                        .count()
                > 1;
    }

    /// Writes a text where a token stands, in the looks of the run of its dollar sign. This object
    /// is spent then.
    void replace(Token token, String value) {
        boolean written = false;
        for (Piece piece : pieces) {
            if (piece.end() <= token.start() || piece.start >= token.end()) {
                continue;
            }
            String before = piece.text.substring(0, Math.max(0, token.start() - piece.start));
            String after =
                    piece.text.substring(Math.min(piece.text.length(), token.end() - piece.start));
            rewrite(piece, before + (written ? "" : value) + after);
            written = true;
        }
    }

    private static void rewrite(Piece piece, String text) {
        List<Object> content = piece.run.getContent();
        int place = content.indexOf(piece.element);
        content.remove(place);
        content.addAll(place, elements(text));
    }

    private static List<Object> elements(String text) {
        List<Object> elements = new ArrayList<>();
        for (String part : text.split("(?<=[\\t\\n])|(?=[\\t\\n])")) {
            switch (part) {
                case "" -> {}
                case "\t" -> elements.add(WML.createRTab());
                case "\n" -> elements.add(WML.createBr());
                default -> elements.add(textElement(part));
            }
        }
        return elements;
    }

    private static Object textElement(String part) {
        Text element = WML.createText();
        element.setValue(part);
        element.setSpace("preserve");
        return WML.createRT(element);
    }

    private void collect(ContentAccessor holder) {
        for (Object child : holder.getContent()) {
            Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
            switch (bare) {
                case R run -> collectRun(run);
                case SdtRun control -> collect(control.getSdtContent());
                case P _ -> {}
                case ContentAccessor inner -> collect(inner);
                default -> {}
            }
        }
    }

    private void collectRun(R run) {
        for (Object child : run.getContent()) {
            Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
            String name =
                    child instanceof JAXBElement<?> element
                            ? element.getName().getLocalPart()
                            : "t";
            switch (bare) {
                case Text written when name.equals("t") -> add(run, child, written.getValue());
                case R.Tab _ -> add(run, child, "\t");
                case Br _ -> add(run, child, "\n");
                default -> {}
            }
        }
    }

    private void add(R run, Object element, String piece) {
        pieces.add(new Piece(run, element, piece, text.length()));
        text.append(piece);
    }

    P paragraph() {
        return paragraph;
    }
}
