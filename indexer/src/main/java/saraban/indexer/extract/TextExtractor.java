package saraban.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Reads files: tells their type from their content, opens them, and hands their text to a sink
/// page by page. Pages without a trustworthy text of their own are read from their picture, several
/// at a time; the order is kept, and no more pages are held than are being read. Safe for use by
/// many threads.
public final class TextExtractor implements AutoCloseable {
    private final FileTypes types;
    private final List<DocumentFormat> formats;
    private final OcrEngine engine;
    private final ExtractLimits limits;

    /// @param engine closed with this extractor
    public TextExtractor(
            FileTypes types, List<DocumentFormat> formats, OcrEngine engine, ExtractLimits limits) {
        this.types = types;
        this.formats = List.copyOf(formats);
        this.engine = engine;
        this.limits = limits;
    }

    /// Reads a file.
    ///
    /// @param name the name it came with
    /// @param sink takes the pages, in the calling thread
    /// @return what came of it; a file that cannot be read is an answer, not an exception
    public Extraction extract(Path file, String name, PageSink sink) {
        return extract(file, name, Set.of(), sink);
    }

    /// Reads a file whose reading was cut short: pages that are kept already are passed over.
    ///
    /// @param kept numbers of those pages, from 1; they do not go to the sink again
    public Extraction extract(Path file, String name, Set<Integer> kept, PageSink sink) {
        String mediaType = "application/octet-stream";
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                return new Extraction.Unreadable(
                        mediaType, UnreadableKind.EMPTY, "the file has no bytes");
            }
            if (bytes > limits.bytes()) {
                return new Extraction.Unreadable(
                        mediaType,
                        UnreadableKind.TOO_LARGE,
                        "expected at most %,d bytes, found %,d".formatted(limits.bytes(), bytes));
            }
            mediaType = types.detect(file, name);
            return read(file, mediaType, kept, sink);
        } catch (UnreadableFileException unreadable) {
            return new Extraction.Unreadable(mediaType, unreadable.kind(), unreadable.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException("[" + name + "] cannot be read from the disk", cause);
        }
    }

    private Extraction read(Path file, String mediaType, Set<Integer> kept, PageSink sink) {
        DocumentFormat format = formatOf(mediaType);
        PageReading reading = new PageReading(engine, limits, kept, sink);
        try (OpenDocument document = format.open(file, mediaType, limits)) {
            while (reading.next(document)) {
                // Each page goes its way in the reading.
            }
        }
        return reading.result(mediaType);
    }

    private DocumentFormat formatOf(String mediaType) {
        for (DocumentFormat format : formats) {
            if (format.reads(mediaType)) {
                return format;
            }
        }
        throw new UnreadableFileException(
                UnreadableKind.WRONG_TYPE,
                "expected a PDF, a picture, an office document or a text, found " + mediaType);
    }

    @Override
    public void close() {
        engine.close();
    }
}
