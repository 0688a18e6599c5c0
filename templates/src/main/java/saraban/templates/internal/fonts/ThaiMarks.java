package saraban.templates.internal.fonts;

/// What shaping needs to know of Thai letters.
public final class ThaiMarks {
    static final char SARA_AM = '\u0E33';
    static final char SARA_AA = '\u0E32';
    static final char NIKHAHIT = '\u0E4D';
    // The old private places of shifted and low marks, U+F700 to U+F71A, and what each stands for.
    private static final String PRIVATE =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
                    + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private ThaiMarks() {}

    public static boolean isThai(int codePoint) {
        return codePoint >= 0x0E01 && codePoint <= 0x0E5B;
    }

    /// True for a character that stays with the one before it: marks above and below, and SARA AM.
    public static boolean continues(char c) {
        if (c < 0x300) {
            return false;
        }
        return c == SARA_AM
                || c == 0x0E31
                || c >= 0x0E34 && c <= 0x0E3A
                || c >= 0x0E47 && c <= 0x0E4E
                || Character.isLowSurrogate(c)
                || c == 0x200D
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /// The letter behind a private code point of a shifted variant; other code points as they are.
    static int plain(int codePoint) {
        int at = codePoint - 0xF700;
        return at >= 0 && at < PRIVATE.length() ? PRIVATE.charAt(at) : codePoint;
    }

    /// ป ฝ ฟ: the ascender pushes a mark to the left, so SARA AM must be drawn in two parts.
    static boolean hasAscender(char consonant) {
        return consonant == 'ป' || consonant == 'ฝ' || consonant == 'ฟ';
    }
}
