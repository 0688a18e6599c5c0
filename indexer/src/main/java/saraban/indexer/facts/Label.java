package saraban.indexer.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The words by which a letter's head names its parts.
enum Label {
    SUBJECT("เรื่อง"),
    TO("เรียน", "กราบเรียน", "นมัสการ", "ถึง"),
    REFERENCES("อ้างถึง"),
    ENCLOSURES("สิ่งที่ส่งมาด้วย", "สิ่งที่แนบมาด้วย", "สิ่งที่ส่งมาพร้อมนี้"),
    UNIT("ส่วนราชการ"),
    DATED("วันที่");

    private final List<String> words;

    Label(String... words) {
        this.words = List.of(words);
    }

    /// A label met at the start of a text.
    ///
    /// @param valueStart offset at which its value starts
    /// @param exactness 1 where it is spelled right, less for a misreading
    record Hit(Label label, String word, int valueStart, double exactness) {}

    /// The label that a line starts with, spelled right or misread.
    static Optional<Hit> at(String text) {
        return Arrays.stream(values())
                .flatMap(
                        label ->
                                label.words.stream()
                                        .flatMap(word -> label.match(word, text).stream()))
                .max(Comparator.comparingDouble(Hit::exactness).thenComparingInt(Hit::valueStart));
    }

    private Optional<Hit> match(String word, String text) {
        if (text.startsWith(word) && !continuesWord(text, word.length())) {
            return Optional.of(new Hit(this, word, afterPunctuation(text, word.length()), 1));
        }
        String wanted = Skeleton.of(word);
        return misread(word, wanted, text);
    }

    // A misread label still has a gap behind it, or its full length: the shortest words must match
    // but for marks.
    private Optional<Hit> misread(String word, String wanted, String text) {
        int allowed = wanted.length() < 4 ? 0 : wanted.length() < 8 ? 1 : 3;
        Hit best = null;
        int letters = 0;
        for (int end = 0; end <= text.length(); end++) {
            boolean boundary = end == text.length() || text.charAt(end) == ' ';
            if (boundary && letters >= wanted.length() - allowed && letters > 0) {
                int distance = Skeleton.distance(wanted, Skeleton.of(text.substring(0, end)));
                double exactness =
                        (distance == 0 ? 0.98 : 0.95 - 0.1 * distance)
                                - 0.1 * (wanted.length() < 3 ? 1 : 0);
                if (distance <= allowed && (best == null || exactness > best.exactness)) {
                    best = new Hit(this, word, afterPunctuation(text, end), exactness);
                }
            }
            if (end < text.length()
                    && text.charAt(end) != ' '
                    && !Skeleton.isMark(text.charAt(end))) {
                letters++;
            }
            if (letters > wanted.length() + allowed) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean continuesWord(String text, int end) {
        return end < text.length() && Skeleton.isMark(text.charAt(end));
    }

    private static int afterPunctuation(String text, int end) {
        int start = end;
        while (start < text.length() && " :.-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
