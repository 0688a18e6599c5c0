package saraban.templates.internal.flow;

import java.util.Locale;

/// How a counted number is printed.
public enum Numerals {
    DECIMAL,
    DECIMAL_ZERO,
    THAI_NUMBERS,
    THAI_LETTERS,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE;

    private static final String THAI_ALPHABET = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private static final String LATIN_ALPHABET = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    /// A number from 1 as it stands on paper; numbers below 1 in digits.
    public String print(int number) {
        String digits = Integer.toString(number);
        return switch (this) {
            case DECIMAL -> digits;
            case DECIMAL_ZERO -> number < 10 ? "0" + digits : digits;
            case THAI_NUMBERS -> thai(digits);
            case THAI_LETTERS -> number < 1 ? digits : letters(number, THAI_ALPHABET);
            case LOWER_LETTER -> number < 1 ? digits : letters(number, LATIN_ALPHABET);
            case UPPER_LETTER ->
                    number < 1 ? digits : letters(number, LATIN_ALPHABET).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> number < 1 ? digits : roman(number);
            case UPPER_ROMAN -> number < 1 ? digits : roman(number).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    private static String thai(String digits) {
        StringBuilder printed = new StringBuilder();
        digits.chars()
                .forEach(c -> printed.append((char) (c >= '0' && c <= '9' ? c - '0' + '๐' : c)));
        return printed.toString();
    }

    // After the last letter the alphabet is gone through doubled, as word processors do.
    private static String letters(int number, String alphabet) {
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
    }

    private static String roman(int number) {
        StringBuilder printed = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                printed.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return printed.toString();
    }
}
