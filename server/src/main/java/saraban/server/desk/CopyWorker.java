package saraban.server.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import saraban.corpus.CorruptFileException;
import saraban.corpus.StorageException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.archive.TextSource;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.extract.PagePictures;
import saraban.templates.SearchableCopy;

/// Makes the searchable copy of a scan: its pages with what was read from them laid under,
/// invisible. The original stays as it came; the same reading makes the same copy.
final class CopyWorker implements JobWorker {
    private static final int SCAN_DPI = 200;
    private static final int SIGNATURE_WITHIN = 1024;

    private final Archive archive;
    private final Supplier<SearchableCopy> copies;
    private final Supplier<PagePictures> pictures;
    private final DeskSteps steps;

    CopyWorker(
            Archive archive,
            Supplier<SearchableCopy> copies,
            Supplier<PagePictures> pictures,
            DeskSteps steps) {
        this.archive = archive;
        this.copies = copies;
        this.pictures = pictures;
        this.steps = steps;
    }

    /// Whether a document has pages whose text is nowhere but in the archive.
    static boolean wanted(List<PageText> pages) {
        return pages.stream().anyMatch(CopyWorker::readFromPicture);
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        List<PageText> pages = archive.pages().of(id, Reader.PROGRAM);
        StoredFile original =
                archive.find(id, Reader.PROGRAM)
                        .flatMap(document -> document.file(FileRole.ORIGINAL))
                        .orElseThrow(() -> lost(id));
        if (wanted(pages)) {
            String name = original.name().replaceFirst("\\.[^.]+$", "") + "-searchable.pdf";
            archive.attach(id, FileRole.SEARCHABLE, copy(original, pages), name);
            steps.reached(DeskSteps.Step.COPY_KEPT);
        }
        return List.of();
    }

    private byte[] copy(StoredFile original, List<PageText> pages) {
        Path file = archive.content(original);
        try {
            return isPdf(file)
                    ? copies.get()
                            .ofPdf(
                                    Files.readAllBytes(file),
                                    pages.stream().filter(CopyWorker::readFromPicture).toList(),
                                    original.storedAt())
                    : copies.get()
                            .ofPictures(
                                    drawn(original, file, pages),
                                    pages.stream().map(CopyWorker::upright).toList(),
                                    original.storedAt());
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected a kept file, found %s".formatted(file, e.getMessage()), e);
        }
    }

    // All pages, so that the n-th picture is the n-th page.
    private List<byte[]> drawn(StoredFile original, Path file, List<PageText> pages) {
        return pages.stream()
                .map(
                        page ->
                                pictures.get()
                                        .png(
                                                file,
                                                original.name(),
                                                page.page(),
                                                SCAN_DPI,
                                                page.rotated()))
                .toList();
    }

    /// The text of a page that is drawn upright already.
    static PageText upright(PageText page) {
        return new PageText(
                page.page(),
                page.source(),
                0,
                page.confidence(),
                page.took(),
                page.rawText(),
                page.text(),
                page.words(),
                page.reason());
    }

    private static boolean readFromPicture(PageText page) {
        return page.source() == TextSource.OCR && !page.words().isEmpty();
    }

    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SIGNATURE_WITHIN);
            return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static CorruptFileException lost(DocumentId id) {
        return new CorruptFileException(
                "document %s: expected its original, found none".formatted(id));
    }
}
