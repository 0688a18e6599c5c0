package saraban.indexer.facts;

import java.util.Arrays;
import saraban.corpus.letter.ThaiDigits;

/// A stretch of one line of a page, folded for reading, with the way back to the page's text.
///
/// Folding joins a taken-apart sara am, puts a doubled `เ` together as `แ`, drops characters
/// without width and turns every white space into a plain one. [#text()] has Arabic digits,
/// [#shown()] the digits of the paper; both have the same length, so an offset in one is an offset
/// in the other.
final class Line {
    private static final char NIKHAHIT = '\u0E4D';
    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';

    private final int page;
    private final String shown;
    private final String text;
    private final int[] at;

    private Line(int page, String shown, int[] at) {
        this.page = page;
        this.shown = shown;
        this.text = ThaiDigits.toArabic(shown);
        this.at = at;
    }

    /// Folds the units of `pageText` from `start` to `end`.
    static Line of(int page, String pageText, int start, int end) {
        var shown = new StringBuilder(end - start);
        int[] at = new int[end - start + 1];
        for (int i = start; i < end; i++) {
            char c = pageText.charAt(i);
            if (c == SARA_AA && joinsSaraAm(shown)) {
                shown.deleteCharAt(shown.lastIndexOf(String.valueOf(NIKHAHIT)));
                c = SARA_AM;
            } else if (c == 'เ' && !shown.isEmpty() && shown.charAt(shown.length() - 1) == 'เ') {
                shown.setCharAt(shown.length() - 1, 'แ');
                continue;
            } else if (withoutWidth(c)) {
                continue;
            }
            at[shown.length()] = i;
            shown.append(Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c);
        }
        at[shown.length()] = end;
        return new Line(page, shown.toString(), Arrays.copyOf(at, shown.length() + 1));
    }

    private static boolean joinsSaraAm(StringBuilder shown) {
        int last = shown.length() - 1;
        return last >= 0
                && (shown.charAt(last) == NIKHAHIT
                        || last > 0
                                && Skeleton.isTone(shown.charAt(last))
                                && shown.charAt(last - 1) == NIKHAHIT);
    }

    private static boolean withoutWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u00AD';
    }

    int page() {
        return page;
    }

    /// With Arabic digits, for recognising.
    String text() {
        return text;
    }

    /// With the digits of the paper, for values that are quoted.
    String shown() {
        return shown;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    int start() {
        return at[0];
    }

    int end() {
        return at[shown.length()];
    }

    /// The part of this line from one folded offset to another.
    Line part(int from, int to) {
        return new Line(page, shown.substring(from, to), Arrays.copyOfRange(at, from, to + 1));
    }

    Line from(int offset) {
        return part(offset, text.length());
    }

    /// This line without white space at its ends.
    Line stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return part(from, to);
    }

    <T> Found<T> found(T value, double certainty) {
        return new Found<>(value, page, start(), end(), certainty);
    }

    @Override
    public String toString() {
        return shown;
    }
}
