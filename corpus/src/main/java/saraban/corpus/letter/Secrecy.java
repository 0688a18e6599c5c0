package saraban.corpus.letter;

import java.util.Arrays;
import java.util.Optional;

/// Who may see a letter (ชั้นความลับ), from open to most secret; a later constant is the
/// stricter class.
public enum Secrecy {
    NONE("none", ""),
    CONFIDENTIAL("confidential", "ลับ"),
    SECRET("secret", "ลับมาก"),
    TOP_SECRET("top-secret", "ลับที่สุด");

    private final String code;
    private final String printed;

    Secrecy(String code, String printed) {
        this.code = code;
        this.printed = printed;
    }

    public static Optional<Secrecy> ofCode(String code) {
        return Arrays.stream(values()).filter(secrecy -> secrecy.code.equals(code)).findFirst();
    }

    /// The word of the outside face, e.g. `top-secret`.
    public String code() {
        return code;
    }

    /// The mark on paper; empty for an open letter.
    public String printed() {
        return printed;
    }
}
