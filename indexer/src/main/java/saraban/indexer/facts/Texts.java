package saraban.indexer.facts;

import java.util.List;
import java.util.regex.Pattern;

/// Puts the lines of one printed value together, as they would stand on a wider paper.
final class Texts {
    private static final Pattern TRAILING_NOISE =
            Pattern.compile("(?:\\s*[.…_]{3,}.*|[\\s.,;:'\"`|~*-]+)$");
    private static final Pattern QUANTITY =
            Pattern.compile("^(?:จำนวน|ลงวันที่|เรื่อง|และ|ที่ |พ\\.|ประจำปี)");

    private Texts() {}

    /// One text with single spaces. Two lines meet without a space where Thai letters meet, as Thai
    // wraps between
    /// words that have none.
    static String joined(List<Line> lines) {
        var text = new StringBuilder();
        for (Line line : lines) {
            String next = withoutTrailingNoise(line.shown()).replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()
                    && !next.isEmpty()
                    && spaceBetween(text.charAt(text.length() - 1), next)) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }

    private static boolean spaceBetween(char last, String next) {
        return !thaiLetter(last) || !thaiLetter(next.charAt(0)) || QUANTITY.matcher(next).find();
    }

    static String withoutTrailingNoise(String text) {
        return TRAILING_NOISE.matcher(text).replaceFirst("");
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
