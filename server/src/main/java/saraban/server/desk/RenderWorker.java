package saraban.server.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.form.FormVersions;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;
import saraban.corpus.register.FrozenLetter;
import saraban.corpus.register.OutgoingRegister;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.ReadWorker;
import saraban.indexer.extract.Extraction;
import saraban.indexer.extract.TextExtractor;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.LetterJson;
import saraban.templates.LetterPress;
import saraban.templates.Printed;

/// Makes the papers of an issued letter from the letter as it was frozen, keeps them, and reads
/// the pages of its PDF for the search. Every step finds what an earlier attempt left and leaves
/// the same behind.
final class RenderWorker implements JobWorker {
    private final Archive archive;
    private final OutgoingRegister register;
    private final FormCatalog forms;
    private final FormVersions versions;
    private final Supplier<LetterPress> press;
    private final AnnexShelf annexes;
    private final Supplier<TextExtractor> extractor;
    private final Supplier<ReadWorker> reader;
    private final DeskSteps steps;

    RenderWorker(
            Archive archive,
            OutgoingRegister register,
            FormCatalog forms,
            FormVersions versions,
            Supplier<LetterPress> press,
            AnnexShelf annexes,
            Supplier<TextExtractor> extractor,
            Supplier<ReadWorker> reader,
            DeskSteps steps) {
        this.archive = archive;
        this.register = register;
        this.forms = forms;
        this.versions = versions;
        this.press = press;
        this.annexes = annexes;
        this.extractor = extractor;
        this.reader = reader;
        this.steps = steps;
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        Document document =
                archive.find(id, Reader.PROGRAM).orElseThrow(() -> lost(id, "a document"));
        FrozenLetter frozen =
                archive.frozen(id, Reader.PROGRAM).orElseThrow(() -> lost(id, "its frozen letter"));
        LetterNumber number =
                register.entryOf(id, Reader.PROGRAM)
                        .map(RegisterEntry::number)
                        .orElseThrow(() -> lost(id, "its number"));
        Letter letter = LetterJson.parse(frozen.json());
        Form form = form(id, letter);
        Printed printed =
                press.get()
                        .print(
                                form,
                                letter,
                                Optional.of(number),
                                annexes.frozen(id, form, letter),
                                annexes.numbering());
        steps.reached(DeskSteps.Step.PAPERS_PRINTED);
        String name = fileName(document);
        archive.attach(id, FileRole.DOCX, printed.docx(), name + ".docx");
        steps.reached(DeskSteps.Step.DOCX_KEPT);
        StoredFile pdf = archive.attach(id, FileRole.PDF, printed.pdf(), name + ".pdf");
        steps.reached(DeskSteps.Step.PDF_KEPT);
        readPages(id, pdf);
        reader.get().understand(id);
        archive.markRead(id);
        steps.reached(DeskSteps.Step.PAGES_READ);
        return List.of(JobKind.INDEX);
    }

    /// The form as it stood when the letter was issued, whatever is live now. Letters of before
    /// forms had versions are printed on the one that is live.
    private Form form(DocumentId id, Letter letter) {
        return versions.printedWith(id, Reader.PROGRAM)
                .map(forms::of)
                .orElseGet(() -> forms.form(letter.form()));
    }

    private void readPages(DocumentId id, StoredFile pdf) {
        Extraction extraction =
                extractor
                        .get()
                        .extract(
                                archive.content(pdf),
                                pdf.name(),
                                page -> archive.pages().save(id, page));
        if (extraction instanceof Extraction.Unreadable(_, var kind, var reason)) {
            throw new CorruptFileException(
                    "document %s, its PDF: expected a file that can be read, found %s: %s"
                            .formatted(id, kind, reason));
        }
    }

    // As printed, in a form that every file system takes.
    private static String fileName(Document document) {
        return document.name()
                .replaceAll("[/\\\\]", "-")
                .replaceAll("[\\s\\p{Cntrl}:*?\"<>|]+", "_");
    }

    private static CorruptFileException lost(DocumentId id, String what) {
        return new CorruptFileException("document %s: expected %s, found none".formatted(id, what));
    }
}
