package saraban.indexer.extract;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts Thai text into words with the dictionary of the JDK: good enough to place words and to tell
/// text from noise.
final class ThaiBorders {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private ThaiBorders() {}

    /// A piece of a text, from `start` to before `end`.
    record Piece(int start, int end) {}

    /// The pieces that hold a letter or a digit.
    static List<Piece> words(String text) {
        BreakIterator borders = BreakIterator.getWordInstance(THAI);
        borders.setText(text);
        List<Piece> words = new ArrayList<>();
        int start = borders.first();
        for (int end = borders.next();
                end != BreakIterator.DONE;
                start = end, end = borders.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Piece(start, end));
            }
        }
        return words;
    }
}
