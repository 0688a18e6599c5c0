package saraban.indexer.extract;

import java.time.Duration;

/// Reads the picture of a page. Safe for use by many threads; a call waits while all readers are
/// busy.
public interface OcrEngine extends AutoCloseable {
    /// Reads one page.
    ///
    /// @param budget the most time it may take once it has begun
    /// @throws OcrFailedException when the page took longer or could not be read; the engine stays
    /// usable
    OcrPage read(PageImage image, Duration budget);

    /// How many pages it reads at the same time.
    int atOnce();

    @Override
    void close();
}
