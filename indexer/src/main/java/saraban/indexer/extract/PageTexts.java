package saraban.indexer.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.archive.TextSource;

/// Makes the text of a page out of what was read: cleans it and places its words.
final class PageTexts {
    private PageTexts() {}

    static PageText of(
            int page,
            TextSource source,
            int rotated,
            double confidence,
            Duration took,
            PlacedText raw,
            String reason) {
        return cleaned(
                page,
                source,
                rotated,
                confidence,
                took,
                raw.text(),
                TextRepair.repaired(raw),
                reason);
    }

    /// @param clean the same text after [TextRepair]
    static PageText cleaned(
            int page,
            TextSource source,
            int rotated,
            double confidence,
            Duration took,
            String raw,
            PlacedText clean,
            String reason) {
        return new PageText(
                page, source, rotated, confidence, took, raw, clean.text(), words(clean), reason);
    }

    static PageText none(int page, Duration took, String reason) {
        return new PageText(page, TextSource.NONE, 0, 0, took, "", "", List.of(), reason);
    }

    private static List<PlacedWord> words(PlacedText text) {
        List<PlacedWord> words = new ArrayList<>();
        for (ThaiBorders.Piece piece : ThaiBorders.words(text.text())) {
            text.box(piece.start(), piece.end())
                    .filter(PageTexts::onPage)
                    .ifPresent(
                            box ->
                                    words.add(
                                            new PlacedWord(
                                                    piece.start(),
                                                    piece.end(),
                                                    box.x(),
                                                    box.y(),
                                                    box.width(),
                                                    box.height())));
        }
        return words;
    }

    private static boolean onPage(Box box) {
        return Float.isFinite(box.x() + box.y() + box.width() + box.height())
                && box.x() < 1
                && box.y() < 1
                && box.x() + box.width() > 0
                && box.y() + box.height() > 0;
    }
}
