package saraban.server.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.StorageException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.templates.Addressee;
import saraban.templates.Certifier;
import saraban.templates.CopyPress;
import saraban.templates.EnvelopePress;
import saraban.templates.EnvelopeSize;
import saraban.templates.LetterJson;
import saraban.templates.Printed;
import saraban.templates.UnreadableDocumentException;

/// Where papers are made that go along with a letter and are not kept: envelopes, certified copies.
public final class PaperDesk {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Archive archive;
    private final Supplier<EnvelopePress> envelopes;
    private final Supplier<CopyPress> copies;

    PaperDesk(Archive archive, Supplier<EnvelopePress> envelopes, Supplier<CopyPress> copies) {
        this.archive = archive;
        this.envelopes = envelopes;
        this.copies = copies;
    }

    /// The letter that was issued as a document; empty for one that came in.
    public Optional<Letter> letter(DocumentId id, Reader reader) {
        return archive.frozen(id, reader).map(frozen -> LetterJson.parse(frozen.json()));
    }

    /// The envelopes of an issued letter.
    ///
    /// @param to none for those whom the letter names
    /// @return empty where there is no such letter, or it names nobody
    public Optional<Printed> envelopes(
            DocumentId id, EnvelopeSize size, List<Addressee> to, Reader reader) {
        Optional<LetterNumber> number =
                archive.find(id, reader)
                        .flatMap(document -> document.fields().number())
                        .flatMap(LetterNumber::parse);
        return letter(id, reader).flatMap(letter -> envelopes(letter, number, size, to));
    }

    /// The envelopes of a letter that has no number yet.
    ///
    /// @param to none for those whom the letter names
    /// @return empty where the letter names nobody
    public Optional<Printed> envelopes(Letter letter, EnvelopeSize size, List<Addressee> to) {
        return envelopes(letter, Optional.empty(), size, to);
    }

    private Optional<Printed> envelopes(
            Letter letter, Optional<LetterNumber> number, EnvelopeSize size, List<Addressee> to) {
        List<Addressee> addressees = to.isEmpty() ? Addressee.of(letter) : to;
        return addressees.isEmpty()
                ? Optional.empty()
                : Optional.of(envelopes.get().print(letter, number, size, addressees));
    }

    /// Certifies a copy of a document.
    public Copied certify(
            DocumentId id, Certifier certifier, CopyPress.Certified certified, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "certify copies");
        Optional<Document> document = archive.find(id, clerk.reader());
        if (document.isEmpty()) {
            return new Copied.Unknown();
        }
        Optional<StoredFile> paper = paper(document.get());
        return paper.isEmpty()
                ? new Copied.NoPages()
                : certify(paper.get(), certifier, certified, clerk);
    }

    private Copied certify(
            StoredFile paper, Certifier certifier, CopyPress.Certified certified, Clerk clerk) {
        Instant made = certifier.dated().atStartOfDay(BANGKOK).toInstant();
        try {
            byte[] copy =
                    copies.get()
                            .certify(
                                    Files.readAllBytes(archive.content(paper)),
                                    certifier,
                                    certified,
                                    pages(paper, clerk),
                                    made);
            String name = paper.name().replaceFirst("\\.[^.]+$", "") + "-สำเนา.pdf";
            return new Copied.Done(copy, name);
        } catch (UnreadableDocumentException _) {
            return new Copied.NoPages();
        } catch (IOException e) {
            Path file = archive.content(paper);
            throw new StorageException(
                    "[%s] expected a kept file, found %s".formatted(file, e.getMessage()), e);
        }
    }

    // In a searchable copy the pages stand upright already.
    private List<PageText> pages(StoredFile paper, Clerk clerk) {
        List<PageText> pages = archive.pages().of(paper.document(), clerk.reader());
        return paper.role() == FileRole.SEARCHABLE
                ? pages.stream().map(CopyWorker::upright).toList()
                : pages;
    }

    private static Optional<StoredFile> paper(Document document) {
        return document.file(FileRole.PDF)
                .or(() -> document.file(FileRole.SEARCHABLE))
                .or(
                        () ->
                                document.file(FileRole.ORIGINAL)
                                        .filter(
                                                file ->
                                                        file.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .endsWith(".pdf")));
    }
}
