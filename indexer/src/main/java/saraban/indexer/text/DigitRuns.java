package saraban.indexer.text;

/// Repairs Latin letters that recognition put for digits inside a number: `258o` to `2580`,
/// `52l3` to `5213`.
final class DigitRuns {
    private DigitRuns() {}

    static MappedChars repair(MappedChars text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.at(i);
            if (isZero(c)
                    && digit(text.at(i - 1))
                    && (digit(text.peek(i + 1)) || endsNumber(text, i))) {
                text.set(i, '0');
            } else if (isOne(c) && digit(text.at(i - 1)) && digit(text.peek(i + 1))) {
                text.set(i, '1');
            }
        }
        return text;
    }

    private static boolean endsNumber(MappedChars text, int at) {
        char next = text.peek(at + 1);
        return digit(text.peek(at - 2)) && !Character.isLetterOrDigit(next);
    }

    private static boolean isZero(char c) {
        return c == 'o' || c == 'O';
    }

    private static boolean isOne(char c) {
        return c == 'l' || c == 'I';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
