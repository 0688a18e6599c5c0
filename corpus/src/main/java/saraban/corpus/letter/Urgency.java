package saraban.corpus.letter;

import java.util.Arrays;
import java.util.Optional;

/// How fast a letter must be dealt with (ชั้นความเร็ว).
@Article(28)
public enum Urgency {
    NONE("none", ""),
    URGENT("urgent", "ด่วน"),
    VERY_URGENT("very-urgent", "ด่วนมาก"),
    MOST_URGENT("most-urgent", "ด่วนที่สุด");

    private final String code;
    private final String printed;

    Urgency(String code, String printed) {
        this.code = code;
        this.printed = printed;
    }

    public static Optional<Urgency> ofCode(String code) {
        return Arrays.stream(values()).filter(urgency -> urgency.code.equals(code)).findFirst();
    }

    /// The word of the outside face, e.g. `very-urgent`.
    public String code() {
        return code;
    }

    /// The mark on paper; empty for an ordinary letter.
    public String printed() {
        return printed;
    }
}
