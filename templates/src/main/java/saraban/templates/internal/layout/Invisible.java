package saraban.templates.internal.layout;

/// Characters that steer the text and are never drawn.
final class Invisible {
    private Invisible() {}

    static boolean is(int codePoint) {
        return codePoint < 0x20
                || codePoint >= 0x7F && codePoint < 0xA0
                || codePoint == 0xAD
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFEFF
                || codePoint == 0xFFFC;
    }
}
