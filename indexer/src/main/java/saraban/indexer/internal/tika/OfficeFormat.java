package saraban.indexer.internal.tika;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import saraban.indexer.extract.DocumentFormat;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OpenDocument;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// Office documents, web pages and plain text. They have no pages until they are printed: a
/// document is one page, a workbook one page a sheet, a slide show one page a slide.
public final class OfficeFormat implements DocumentFormat {
    private static final Set<String> TYPES =
            Set.of(
                    "application/msword",
                    "application/rtf",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.ms-word.document.macroenabled.12",
                    "application/vnd.oasis.opendocument.presentation",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                    "application/x-tika-msoffice",
                    "application/x-tika-ole-drm-encrypted",
                    "application/x-tika-ooxml",
                    "application/x-tika-ooxml-protected",
                    "application/xhtml+xml",
                    "text/csv",
                    "text/html",
                    "text/plain",
                    "text/x-web-markdown");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public OpenDocument open(Path file, String mediaType, ExtractLimits limits) {
        FutureTask<OfficeText> task =
                new FutureTask<>(() -> OfficeText.of(file, mediaType, limits));
        // A platform thread: a parser that hangs in a loop must not hold one of the few carriers of
        // virtual threads.
        Thread thread = Thread.ofPlatform().daemon().name("office-text").start(task);
        try {
            return new OfficeDocument(task.get(limits.unpaged().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            thread.interrupt();
            throw new UnreadableFileException(
                    UnreadableKind.TOO_SLOW,
                    "reading took longer than " + limits.unpaged().toSeconds() + " s",
                    slow);
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new OcrFailedException(
                    "interrupted while a document was being read", interrupted);
        } catch (ExecutionException failure) {
            throw unreadable(failure.getCause());
        }
    }

    private static UnreadableFileException unreadable(Throwable cause) {
        if (cause instanceof UnreadableFileException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableFileException(
                    UnreadableKind.TOO_LARGE, "the document does not fit into memory", cause);
        }
        return new UnreadableFileException(
                UnreadableKind.CORRUPT, "the document cannot be read: " + cause, cause);
    }
}
