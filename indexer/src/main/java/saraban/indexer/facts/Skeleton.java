package saraban.indexer.facts;

/// Text reduced to what poor scans keep: base letters without the marks above and below them, and
/// without spaces. `เรือง`, `เรื่อง` and `เ ร ื ่ อ ง` have one skeleton.
final class Skeleton {
    private Skeleton() {}

    static String of(String text) {
        return withSpaces(text).replace(" ", "");
    }

    /// The base letters with the spaces between them.
    static String withSpaces(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /// Whether a character stands above or below a letter.
    static boolean isMark(char c) {
        return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
    }

    static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }

    /// How many letters must be put in, left out or changed to turn one text into the other.
    static int distance(String one, String other) {
        return distances(one, other)[other.length()];
    }

    /// The last row of the table of edit distances: entry `j` is the distance of `one` to the first
    /// `j` units of `other`.
    static int[] distances(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row;
    }

    /// The letters seen when a line is read across: how wide it is on paper, in characters.
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isMark(text.charAt(i)) ? 0 : 1;
        }
        return width;
    }
}
