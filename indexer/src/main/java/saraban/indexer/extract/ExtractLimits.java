package saraban.indexer.extract;

import java.time.Duration;

/// How much a single file may take of the machine.
///
/// @param bytes size of a file
/// @param pages pages of a document
/// @param characters characters of one part of an office document; text beyond is cut off with a
/// notice
/// @param pixels pixels of one page picture; a larger picture is read at a lower resolution
/// @param page time for one page
/// @param unpaged time for a document that has no pages of its own, such as a DOCX
public record ExtractLimits(
        long bytes, int pages, int characters, long pixels, Duration page, Duration unpaged) {
    /// Limits that fit an office machine of two cores and 2 GB of memory.
    public static final ExtractLimits USUAL =
            new ExtractLimits(
                    1L << 30,
                    20_000,
                    2_000_000,
                    40_000_000,
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(25));

    public ExtractLimits {
        if (bytes < 1 || pages < 1 || characters < 1 || pixels < 1) {
            throw new IllegalArgumentException(
                    "limits are positive, found "
                            + bytes
                            + ", "
                            + pages
                            + ", "
                            + characters
                            + ", "
                            + pixels);
        }
        if (!page.isPositive() || !unpaged.isPositive()) {
            throw new IllegalArgumentException(
                    "times are positive, found " + page + ", " + unpaged);
        }
    }
}
