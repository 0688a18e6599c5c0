package saraban.corpus.archive;

import java.time.Duration;
import java.util.List;

/// The text of one page and where each word stands on it.
///
/// @param page its number, from 1
/// @param source where the text came from
/// @param rotated degrees clockwise (0, 90, 180, 270) by which the page was turned to stand
///   upright
/// @param confidence of the reading, 0 to 1; 1 for a file's own text
/// @param took the time that reading took
/// @param rawText as read
/// @param text as cleaned; what is searched, and what all offsets point into
/// @param words the words of `text` with their boxes, in the order of the text
/// @param reason why there is no text, or what is doubtful about it; empty where nothing is
public record PageText(
        int page,
        TextSource source,
        int rotated,
        double confidence,
        Duration took,
        String rawText,
        String text,
        List<PlacedWord> words,
        String reason) {
    public PageText {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1, got " + page);
        }
        if (rotated != 0 && rotated != 90 && rotated != 180 && rotated != 270) {
            throw new IllegalArgumentException(
                    "expected a turn of 0, 90, 180 or 270 degrees, found " + rotated);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "expected a confidence from 0 to 1, found " + confidence);
        }
        words = List.copyOf(words);
        for (PlacedWord word : words) {
            if (word.end() > text.length()) {
                throw new IllegalArgumentException(
                        "page %d: expected words within %d characters, found one that ends at %d"
                                .formatted(page, text.length(), word.end()));
            }
        }
    }
}
