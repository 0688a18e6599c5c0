package saraban.indexer.internal.tesseract;

import java.time.Duration;
import saraban.indexer.extract.OcrFailedException;

/// The moment by which a page must be read.
///
/// @param nanos on the clock of [System#nanoTime()]
record Deadline(long nanos, Duration budget) {
    static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos(), budget);
    }

    /// The time left, in milliseconds.
    ///
    /// @throws OcrFailedException when none is left
    int millisLeft() {
        long left = (nanos - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new OcrFailedException(
                    "reading the picture took longer than " + budget.toMillis() + " ms");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
