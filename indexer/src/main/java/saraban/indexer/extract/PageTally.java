package saraban.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;

/// Counts what came of the pages of a document, and says what came of the whole.
final class PageTally {
    private static final int MOST_NOTICES = 20;

    private final List<String> notices = new ArrayList<>();
    private int pages;
    private int ocrPages;
    private int withText;
    private int withPicture;
    private int failed;
    private UnreadableFileException firstFailure;

    /// One page more was opened.
    ///
    /// @return its number, from 1
    int opened() {
        return ++pages;
    }

    int pages() {
        return pages;
    }

    /// The page was passed over, since its text is kept already.
    void kept() {
        withText++;
    }

    void picture() {
        withPicture++;
    }

    void failed(UnreadableFileException broken) {
        failed++;
        firstFailure = firstFailure == null ? broken : firstFailure;
        notice("page %d: %s".formatted(pages, broken.getMessage()));
    }

    void read(PageText page) {
        if (page.source() == TextSource.OCR) {
            ocrPages++;
        }
        if (!page.text().isBlank()) {
            withText++;
        }
    }

    void notice(String notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
    }

    Extraction result(String mediaType) {
        if (pages == 0) {
            return new Extraction.Unreadable(
                    mediaType, UnreadableKind.CORRUPT, "the document has no pages");
        }
        if (failed == pages && firstFailure != null) {
            return new Extraction.Unreadable(
                    mediaType, firstFailure.kind(), firstFailure.getMessage());
        }
        if (withText == 0 && withPicture == 0) {
            return new Extraction.Unreadable(
                    mediaType,
                    UnreadableKind.EMPTY,
                    "%d pages without text and without a picture".formatted(pages));
        }
        if (withText == 0) {
            notice("no text was found on the pictures of %d pages".formatted(withPicture));
        }
        return new Extraction.Read(mediaType, pages, ocrPages, notices);
    }
}
