package saraban.corpus.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import saraban.corpus.letter.ThaiDigits;

/// Thai words in the one form in which they are compared: spaces, kinds of digits and ways to type
/// a vowel make no difference.
public final class SearchText {
    private SearchText() {}

    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return ThaiDigits.toArabic(composed)
                .replaceAll("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .replace("เเ", "แ")
                .replaceAll("ํ([่-๋]?)า", "$1ำ")
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The words of a query, each to be found.
    public static List<String> words(String query) {
        return Arrays.stream(query.strip().split("\\s+"))
                .map(SearchText::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
