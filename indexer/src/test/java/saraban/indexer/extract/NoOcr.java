package saraban.indexer.extract;

import java.time.Duration;

/// An engine that must not be needed: it fails on every page.
final class NoOcr implements OcrEngine {
    @Override
    public OcrPage read(PageImage image, Duration budget) {
        throw new OcrFailedException("no picture was to be read");
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
