package saraban.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.TokenValue;

/// What each token of a template stands for, in the words of one letter.
final class PaperWords {
    /// Characters beside each other on the line of an enclosure, and those that its quantity takes.
    private static final int TITLE_COLUMNS = 64;

    private static final int QUANTITY_COLUMNS = 13;
    private static final String BLANK_NUMBER = " ".repeat(8);

    private PaperWords() {}

    /// The names that a template may use.
    static Set<String> names() {
        return Set.of(
                "secrecy",
                "urgency",
                "number",
                "place",
                "dated",
                "subject",
                "salutation",
                "to",
                "references",
                "enclosures",
                "body",
                "closing",
                "signatory.name",
                "signatory.position",
                "contact");
    }

    static Map<String, TokenValue> of(Sketch letter, Optional<LetterNumber> number) {
        Map<String, TokenValue> words = new LinkedHashMap<>();
        words.put("secrecy", text(letter.secrecy().printed()));
        words.put("urgency", text(letter.urgency().printed()));
        words.put(
                "number",
                text(number.map(LetterNumber::printed).orElseGet(() -> blankNumber(letter))));
        words.put("place", lines(letter.place()));
        words.put("dated", text(letter.dated()));
        words.put("subject", text(letter.subject()));
        words.put("salutation", text(salutation(letter)));
        words.put("to", text(joined(letter.to())));
        words.put("references", lines(counted(letter.references())));
        words.put("enclosures", lines(enclosures(letter.enclosures())));
        words.put(
                "body",
                new TokenValue.Paragraphs(letter.body().stream().map(PaperText::of).toList()));
        words.put("closing", text(letter.closing()));
        words.put("signatory.name", text(letter.name().isEmpty() ? "" : "(" + letter.name() + ")"));
        words.put("signatory.position", lines(letter.position()));
        words.put("contact", lines(letter.contact()));
        return words;
    }

    private static TokenValue text(String text) {
        return new TokenValue.Text(PaperText.of(text));
    }

    private static TokenValue lines(List<String> lines) {
        return text(String.join("\n", lines));
    }

    private static String blankNumber(Sketch letter) {
        return letter.agency() + "/" + letter.series().mark() + BLANK_NUMBER;
    }

    private static String salutation(Sketch letter) {
        return Salutation.ofClosing(letter.closing()).orElse(Salutation.REGARDS).opening();
    }

    /// `ก`, `ก และข`, `ก ข และค`.
    private static String joined(List<String> to) {
        if (to.size() < 2) {
            return String.join("", to);
        }
        String last = to.getLast();
        return String.join(" ", to.subList(0, to.size() - 1))
                + " "
                + (last.startsWith("และ") ? "" : "และ")
                + last;
    }

    /// Several are numbered ๑. ๒. ๓., one is not.
    private static List<String> counted(List<String> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        List<String> counted = new ArrayList<>();
        for (String entry : entries) {
            counted.add((counted.size() + 1) + ". " + entry);
        }
        return counted;
    }

    private static List<String> enclosures(List<Sketch.Item> items) {
        List<String> titles = counted(items.stream().map(Sketch.Item::title).toList());
        List<String> lines = new ArrayList<>();
        for (Sketch.Item item : items) {
            String title = titles.get(lines.size());
            String gap = item.quantity().isEmpty() ? "" : crowded(title) ? "\n\t" : "\t";
            lines.add(title + gap + item.quantity());
        }
        return lines;
    }

    /// Whether a quantity would hardly find room at the end of a title's last line, and so goes on
    /// one of its own.
    private static boolean crowded(String title) {
        long columns =
                title.codePoints()
                        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                        .count();
        return columns % TITLE_COLUMNS > TITLE_COLUMNS - QUANTITY_COLUMNS;
    }
}
