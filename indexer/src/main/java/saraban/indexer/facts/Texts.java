package saraban.indexer.facts;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Puts the lines of one printed value together, as they would stand on a wider paper.
final class Texts {
    private static final Pattern LEADING_DOTS = Pattern.compile("^[\\s.…_]+");
    private static final Pattern LEADERS = Pattern.compile("\\s*[.…_]{3,}.*$");
    private static final Pattern TRAILING_NOISE =
            Pattern.compile("[\\s.,;:'\"`|~*-]+$|(?<=\\s)[)(”“]+$");
    // Marks without a letter, two marks of one kind, letters and figures in one word, lone
    // letters, loose strokes.
    private static final Pattern DIRT =
            Pattern.compile(
                    "(?<![ก-ฮัิ-ฺ็-๎])[ัิ-ฺ็-๎]|[่-๋][่-๋ัิ-ู]|[ัิ-ื][ัิ-ื]|[ุู][ัิ-ฺ]|(?<=[ก-๎])[A-Za-z0-9]|[A-Za-z](?=[ก-๎])"
                            + "|[A-Z]\\d|\\d[A-Za-z]|(?<![^ ])[ก-ฮ](?![^ ])|[|~^*_'`{}\\[\\]<>]|(?<=^| )[)”]|[(“](?= |$)");
    private static final Pattern QUANTITY =
            Pattern.compile("^(?:จำนวน|ลงวันที่|เรื่อง|และ|ที่ |พ\\.|ประจำปี)");

    private static final Locale THAI = Locale.of("th");

    private Texts() {}

    /// One text with single spaces. Two lines meet without a space where Thai letters meet, as Thai
    /// wraps between words that have none.
    static String joined(List<Line> lines) {
        var text = new StringBuilder();
        for (Line line : lines) {
            String next =
                    LEADERS.matcher(line.shown()).replaceFirst("").replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()
                    && !next.isEmpty()
                    && spaceBetween(text.charAt(text.length() - 1), next)) {
                text.append(' ');
            }
            text.append(next);
        }
        String value = TRAILING_NOISE.matcher(text).replaceFirst("").strip();
        boolean loose = value.endsWith(")") && value.indexOf('(') < 0;
        return loose ? value.substring(0, value.length() - 1).strip() : value;
    }

    private static boolean spaceBetween(char last, String next) {
        return !thaiLetter(last) || !thaiLetter(next.charAt(0)) || QUANTITY.matcher(next).find();
    }

    /// How clean a text reads, 1 down to 0: each thing that no Thai typist writes takes a part
    /// away.
    static double cleanness(String text) {
        long dirt = DIRT.matcher(text).results().count();
        return Math.max(0.3, Math.pow(0.9, dirt) * wording(text));
    }

    // The dictionary of the JDK leaves single letters over where a word is misread, or one long
    // word of many marks.
    private static double wording(String text) {
        BreakIterator words = BreakIterator.getWordInstance(THAI);
        words.setText(text);
        double wording = 1;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String word = text.substring(start, end);
            String letters = Skeleton.of(word);
            boolean left =
                    letters.length() == 1
                            && letters.charAt(0) >= 'ก'
                            && letters.charAt(0) <= 'ฮ'
                            && !(end < text.length() && text.charAt(end) == '.');
            boolean garbled =
                    word.length() >= 9 && word.length() - letters.length() > 0.44 * word.length();
            wording *= garbled ? 0.6 : left ? 0.95 : 1;
            start = end;
        }
        return wording;
    }

    private static boolean thaiLetter(char c) {
        return c >= 'ก' && c <= '๎' && c != 'ๆ';
    }

    /// The finding of a joined text, from the start of its first line to the end of its last.
    static Found<String> found(List<Line> lines, double certainty) {
        Line first = lines.getFirst();
        Line last = lines.getLast();
        return new Found<>(joined(lines), first.page(), first.start(), last.end(), certainty);
    }
}
