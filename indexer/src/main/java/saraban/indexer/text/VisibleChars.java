package saraban.indexer.text;

/// Character by character: drops what cannot be seen, writes every space as a space and every
/// dash as `-`, gives the private glyph codes of old Thai fonts their letters, and writes Thai
/// digits in Arabic.
final class VisibleChars {
    // Old Thai fonts keep shifted copies of marks and two consonants without their tail at U+F700
    // to U+F71A.
    private static final String PRIVATE_GLYPHS = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";
    private static final char PRIVATE_START = '\uF700';

    private VisibleChars() {}

    static MappedChars keep(MappedChars text) {
        var kept = new MappedChars(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (!invisible(c)) {
                kept.add(plain(c), text.from(i), text.to(i));
            }
        }
        return kept;
    }

    private static boolean invisible(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF';
    }

    private static char plain(char c) {
        if (c < '\u00A0') {
            return Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c;
        }
        if (c >= '๐' && c <= '๙') {
            return (char) (c - '๐' + '0');
        }
        if (c >= PRIVATE_START && c < PRIVATE_START + PRIVATE_GLYPHS.length()) {
            return PRIVATE_GLYPHS.charAt(c - PRIVATE_START);
        }
        return symbol(c);
    }

    private static char symbol(char c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u2028', '\u2029' -> '\n';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            // Recognition now and then writes the Devanagari letter of the same shape.
            case '\u0926' -> 'ด';
            case '\u0928' -> 'น';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }
}
