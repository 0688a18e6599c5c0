package saraban.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.TokenValue;

/// What each token of a template stands for, in the words of one letter.
final class PaperWords {
    /// The column of a row's running number.
    static final String RUNNING = "no";

    /// Characters beside each other on the line of an enclosure, and those that its quantity takes.
    private static final int TITLE_COLUMNS = 64;

    private static final int QUANTITY_COLUMNS = 13;
    private static final int MOST_COPIES = 4;
    private static final String BLANK_NUMBER = " ".repeat(8);

    private final Form form;
    private final Sketch letter;
    private final Optional<LetterNumber> number;

    /// @param number none for a draft: the place of the running number is left blank
    PaperWords(Form form, Sketch letter, Optional<LetterNumber> number) {
        this.form = form;
        this.letter = letter;
        this.number = number;
    }

    /// The names that a template may use, whatever its form.
    static Set<String> names() {
        return TokenNames.SHARED;
    }

    Map<String, TokenValue> values() {
        Map<String, TokenValue> words = new LinkedHashMap<>();
        head(words);
        words.put("subject", text(letter.subject()));
        words.put("salutation", text(salutation(letter)));
        words.put("to", text(joined(letter.to())));
        words.put("references", lines(counted(letter.references())));
        words.put("enclosures", lines(enclosures(letter.enclosures())));
        words.put("body", paragraphs(letter.body()));
        words.put("closing", text(letter.closing()));
        words.put("signatory.name", text(letter.name().isEmpty() ? "" : "(" + letter.name() + ")"));
        words.put("signatory.position", lines(letter.position()));
        words.put("unit", text(letter.unit()));
        words.put("contact", lines(letter.contact()));
        copies(words);
        words.putAll(new ParticularWords(form, letter.particulars()).values());
        return words;
    }

    /// Few are named under the contact, many on a page of their own (`ตามรายชื่อที่แนบ`).
    private void copies(Map<String, TokenValue> words) {
        boolean many = letter.copies().size() > MOST_COPIES;
        words.put("copies", many ? text("ตามรายชื่อที่แนบ") : lines(counted(letter.copies())));
        List<Map<String, String>> list = new ArrayList<>();
        for (String name : many ? letter.copies() : List.<String>of()) {
            list.add(
                    Map.of(
                            RUNNING,
                            PaperText.of(Integer.toString(list.size() + 1)),
                            "name",
                            PaperText.of(name)));
        }
        words.put("copylist", new TokenValue.Rows(list));
    }

    private void head(Map<String, TokenValue> words) {
        words.put("secrecy", text(letter.secrecy().printed()));
        words.put("urgency", text(letter.urgency().printed()));
        words.put("office", text(letter.office()));
        words.put("number", text(number.map(LetterNumber::printed).orElseGet(this::blankNumber)));
        words.put("year", text(year()));
        words.put("place", lines(letter.place()));
        words.putAll(ParticularWords.day("dated", letter.dated()));
    }

    static TokenValue text(String text) {
        return new TokenValue.Text(PaperText.of(text));
    }

    static TokenValue lines(List<String> lines) {
        return text(String.join("\n", lines));
    }

    static TokenValue paragraphs(List<String> texts) {
        return new TokenValue.Paragraphs(texts.stream().map(PaperText::of).toList());
    }

    private String year() {
        return letter.dated().map(BuddhistYear::of).map(BuddhistYear::printed).orElse("");
    }

    private String blankNumber() {
        return letter.series().coded()
                ? letter.agency() + "/" + letter.series().mark() + BLANK_NUMBER
                : BLANK_NUMBER + "/" + year();
    }

    /// The word before the addressees.
    static String salutation(Sketch letter) {
        // Letters of the first release were frozen without the word: it followed from the closing.
        return letter.opening().isEmpty()
                ? SalutationTable.standard()
                        .ofClosing(letter.closing())
                        .map(SalutationRow::opening)
                        .orElse("เรียน")
                : letter.opening();
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
