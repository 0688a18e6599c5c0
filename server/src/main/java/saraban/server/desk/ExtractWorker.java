package saraban.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.extract.Extraction;
import saraban.indexer.extract.TextExtractor;
import saraban.indexer.facts.FactsReader;
import saraban.indexer.facts.LetterFacts;

/// Reads a document that was brought in: its pages, what they tell of the letter, and which other letters they name. A
/// file that cannot be read is an answer too; it is found by its name.
final class ExtractWorker implements JobWorker {
    private final Archive archive;
    private final Supplier<TextExtractor> extractor;
    private final ChainLinks links;
    private final DeskSteps steps;
    private final FactsReader facts = new FactsReader();

    ExtractWorker(Archive archive, Supplier<TextExtractor> extractor, DeskSteps steps) {
        this.archive = archive;
        this.extractor = extractor;
        this.links = new ChainLinks(archive);
        this.steps = steps;
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        StoredFile original = archive.find(id, Reader.PROGRAM)
                .flatMap(document -> document.file(FileRole.ORIGINAL))
                .orElseThrow(() -> new CorruptFileException("document %s: expected its original, found none".formatted(id)));
        var pages = new ArrayList<PageText>();
        Extraction extraction = extractor.get().extract(archive.content(original), original.name(), page -> {
            archive.pages().save(id, page);
            pages.add(page);
            steps.reached(DeskSteps.Step.PAGE_KEPT);
        });
        switch (extraction) {
            case Extraction.Unreadable(_, var kind, var reason) -> {
                archive.pages().forget(id);
                archive.markUnreadable(id, kind + ": " + reason);
            }
            case Extraction.Read _ -> understand(id, pages);
        }
        steps.reached(DeskSteps.Step.DOCUMENT_READ);
        return List.of(JobKind.INDEX);
    }

    private void understand(DocumentId id, List<PageText> pages) {
        LetterFacts read = facts.read(pages);
        archive.replaceFacts(id, read.facts());
        steps.reached(DeskSteps.Step.FACTS_KEPT);
        archive.record(id, CertainFields.of(read));
        Document document = archive.find(id, Reader.PROGRAM).orElseThrow();
        links.keep(document, read);
        archive.markRead(id);
    }
}
