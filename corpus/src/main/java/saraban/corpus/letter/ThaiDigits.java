package saraban.corpus.letter;

/// Thai digits (๐ to ๙) against Arabic digits (0 to 9). Inside the program digits are Arabic;
/// on paper they are Thai.
public final class ThaiDigits {
    private static final char THAI_ZERO = '๐';

    private ThaiDigits() {}

    /// The same text with every Arabic digit written as a Thai one.
    public static String toThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /// The same text with every Thai digit written as an Arabic one.
    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    private static String shift(String text, char fromZero, char toZero) {
        var shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= fromZero && c <= fromZero + 9;
            shifted.append(digit ? (char) (c - fromZero + toZero) : c);
        }
        return shifted.toString();
    }
}
