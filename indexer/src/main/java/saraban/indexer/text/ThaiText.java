package saraban.indexer.text;

/// Cleaning of Thai text for comparing: one spelling for what looks the same on paper.
///
/// NFC, never NFKC, which would split sara am. Steps: strip tags; drop invisible characters;
/// compose; repair the order and number of marks; write digits in Arabic and repair letters
/// inside them. Cleaning a cleaned text changes nothing.
public final class ThaiText {
    private ThaiText() {}

    /// The cleaned text with its way back to the given one.
    public static AlignedText clean(String text) {
        MappedChars visible = VisibleChars.keep(Markup.strip(MappedChars.of(text)));
        MappedChars composed = Composition.compose(visible);
        return new AlignedText(text, DigitRuns.repair(MarkOrder.repair(composed)));
    }

    /// The cleaned text alone, for a name or a query.
    public static String cleaned(String text) {
        return clean(text).cleaned();
    }

    /// Whether a character is a Thai letter, vowel or mark; neither digit nor punctuation.
    public static boolean isThaiLetter(char c) {
        return c >= 'ก' && c <= 'ฺ' && c != 'ฯ' || c >= 'เ' && c <= '๎' && c != 'ๆ';
    }

    public static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    /// Whether a character stands over or under the consonant before it.
    public static boolean isMark(char c) {
        return c == 'ั' || c >= 'ิ' && c <= 'ฺ' || c >= '็' && c <= '๎';
    }
}
