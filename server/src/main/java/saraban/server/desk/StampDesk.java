package saraban.server.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.Corpus;
import saraban.corpus.StorageException;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.office.Reader;
import saraban.corpus.register.IncomingEntry;
import saraban.indexer.extract.PagePictures;
import saraban.templates.SearchableCopy;
import saraban.templates.Typesetter;
import saraban.templates.register.ReceiveStamp;
import saraban.templates.register.RegisterForms;
import saraban.templates.register.StampPlace;
import saraban.templates.register.StampText;

/// Where the receive stamp (ตรารับหนังสือ) is printed: alone, or on a copy of the letter's first
/// page. What is kept in the archive stays as it is.
public final class StampDesk {
    private static final int DPI = 200;
    private static final int SIGNATURE_WITHIN = 1024;

    private final Corpus corpus;
    private final Supplier<Typesetter> typesetter;
    private final Supplier<SearchableCopy> copies;
    private final Supplier<PagePictures> pictures;

    StampDesk(
            Corpus corpus,
            Supplier<Typesetter> typesetter,
            Supplier<SearchableCopy> copies,
            Supplier<PagePictures> pictures) {
        this.corpus = corpus;
        this.typesetter = typesetter;
        this.copies = copies;
        this.pictures = pictures;
    }

    /// The stamp of the first registry that received a document, on a page of its size.
    public Stamped slip(DocumentId document, Reader reader) {
        return texts(document, reader).stream()
                .findFirst()
                .<Stamped>map(text -> new Stamped.Done(stamp().slip(text)))
                .orElseGet(Stamped.NotReceived::new);
    }

    /// A copy of a document with the stamp of every registry that received it.
    ///
    /// @param place of the first stamp, where it is not to be sought
    public Stamped onCopy(DocumentId id, Optional<StampPlace> place, Reader reader) {
        List<StampText> texts = texts(id, reader);
        if (texts.isEmpty()) {
            return new Stamped.NotReceived();
        }
        Optional<byte[]> paper =
                corpus.archive().find(id, reader).flatMap(document -> paper(document, reader));
        if (paper.isEmpty()) {
            return new Stamped.NoPaper();
        }
        List<PlacedWord> words =
                corpus.archive().pages().find(id, 1, reader).map(PageText::words).orElse(List.of());
        return new Stamped.Done(stamp().on(paper.get(), texts, words, place));
    }

    private ReceiveStamp stamp() {
        return new ReceiveStamp(
                typesetter.get(),
                RegisterForms.withOffice(corpus.officeFolder().resolve("registers")),
                corpus.incoming().stampSize());
    }

    private List<StampText> texts(DocumentId document, Reader reader) {
        return corpus.incoming().of(document, reader).stream()
                .filter(entry -> entry.voided().isEmpty())
                .map(this::text)
                .toList();
    }

    private StampText text(IncomingEntry entry) {
        return new StampText(
                entry.number().registry().central()
                        ? corpus.office().name()
                        : entry.number().registry().name(),
                entry.number().printed(),
                ThaiDate.shortPrinted(entry.receivedOn()),
                RegisterRows.clock(entry.receivedAt()));
    }

    private Optional<byte[]> paper(Document document, Reader reader) {
        Optional<StoredFile> pdf =
                document.file(FileRole.PDF)
                        .or(() -> document.file(FileRole.SEARCHABLE))
                        .or(() -> document.file(FileRole.ORIGINAL).filter(this::isPdf));
        return pdf.map(file -> read(corpus.archive().content(file)))
                .or(() -> drawn(document, reader));
    }

    private Optional<byte[]> drawn(Document document, Reader reader) {
        List<PageText> pages = corpus.archive().pages().of(document.id(), reader);
        return document.file(FileRole.ORIGINAL)
                .filter(file -> picture(file.name()) && !pages.isEmpty())
                .map(
                        file ->
                                copies.get()
                                        .ofPictures(
                                                pages.stream()
                                                        .map(page -> png(file, page))
                                                        .toList(),
                                                List.of(),
                                                file.storedAt()));
    }

    private byte[] png(StoredFile file, PageText page) {
        return pictures.get()
                .png(corpus.archive().content(file), file.name(), page.page(), DPI, page.rotated());
    }

    private static boolean picture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(tiff?|png|jpe?g)");
    }

    private boolean isPdf(StoredFile file) {
        try (InputStream in = Files.newInputStream(corpus.archive().content(file))) {
            byte[] head = in.readNBytes(SIGNATURE_WITHIN);
            return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            throw unreadable(corpus.archive().content(file), e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StorageException unreadable(Path file, IOException cause) {
        return new StorageException(
                "[%s] expected a kept file, found %s".formatted(file, cause.getMessage()), cause);
    }
}
