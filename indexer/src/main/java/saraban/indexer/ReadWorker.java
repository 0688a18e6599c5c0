package saraban.indexer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.UnknownDocumentException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.archive.TextSource;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.indexer.extract.Extraction;
import saraban.indexer.extract.TextExtractor;
import saraban.indexer.facts.FactsReader;
import saraban.indexer.facts.Found;
import saraban.indexer.facts.LetterFacts;
import saraban.indexer.facts.LetterKind;

/// Reads an archived document: its pages, then its facts, then its links to other letters.
///
/// Each step is kept as soon as it is done, and done twice it has the same result: cut short
/// anywhere, the next attempt passes over the pages that are kept and does the rest again. A
/// document that cannot be read is marked so, with the reason; its original stays. Safe for many
/// threads.
public final class ReadWorker {
    /// A text is recorded from here on; a clerk sees it, and corrects what is wrong in it.
    private static final double LEGIBLE = 0.5;

    private final Archive archive;
    private final TextExtractor extractor;
    private final FactsReader reader = new FactsReader();
    private final ChainKeeper chains;
    private final Consumer<Step> steps;

    /// The steps of a reading, for a test to cut it short after.
    public enum Step {
        PAGE_KEPT,
        FACTS_KEPT,
        FIELDS_RECORDED,
        LINKS_KEPT,
        MARKED
    }

    public ReadWorker(Archive archive, TextExtractor extractor) {
        this(archive, extractor, _ -> {});
    }

    /// @param steps told of each step as it is done
    public ReadWorker(Archive archive, TextExtractor extractor, Consumer<Step> steps) {
        this.archive = archive;
        this.extractor = extractor;
        this.chains = new ChainKeeper(archive);
        this.steps = steps;
    }

    /// Reads a document and keeps what was read. To read its pages anew, they are to be forgotten
    /// first.
    ///
    /// @return whether it could be read
    public boolean read(DocumentId id) {
        Document document = archive.find(id, Reader.PROGRAM).orElseThrow(() -> unknown(id));
        return switch (readPages(document)) {
            case Extraction.Unreadable unreadable -> {
                archive.pages().forget(id);
                archive.markUnreadable(id, unreadable.kind() + ": " + unreadable.reason());
                yield false;
            }
            case Extraction.Read _ -> {
                understand(document);
                archive.markRead(id);
                steps.accept(Step.MARKED);
                yield true;
            }
        };
    }

    // Pages without text are tried again: what kept them from being read may be gone.
    private Extraction readPages(Document document) {
        StoredFile original =
                document.file(FileRole.ORIGINAL).orElseThrow(() -> unknown(document.id()));
        Set<Integer> kept =
                archive.pages().of(document.id(), Reader.PROGRAM).stream()
                        .filter(page -> page.source() != TextSource.NONE)
                        .map(PageText::page)
                        .collect(Collectors.toSet());
        return extractor.extract(
                archive.content(original),
                document.name(),
                kept,
                page -> {
                    archive.pages().save(document.id(), page);
                    steps.accept(Step.PAGE_KEPT);
                });
    }

    /// Takes facts and links from the pages that are kept of a document. What the office has issued
    /// itself keeps the fields it was issued with.
    public void understand(DocumentId id) {
        understand(archive.find(id, Reader.PROGRAM).orElseThrow(() -> unknown(id)));
    }

    private void understand(Document document) {
        DocumentId id = document.id();
        LetterFacts facts = reader.read(archive.pages().of(id, Reader.PROGRAM));
        archive.replaceFacts(id, facts.facts());
        steps.accept(Step.FACTS_KEPT);
        if (document.origin() == Origin.IMPORTED) {
            archive.record(id, fields(facts));
            steps.accept(Step.FIELDS_RECORDED);
        }
        chains.keep(id, facts);
        steps.accept(Step.LINKS_KEPT);
    }

    // A doubtful number or date is kept as a fact for a clerk to confirm, and not recorded: a
    // wrong digit files the letter where nobody looks. A doubtful class of secrecy is obeyed.
    private static RecordFields fields(LetterFacts facts) {
        return new RecordFields(
                legible(facts.kind()).map(LetterKind::code),
                certain(facts.number()),
                certain(facts.dated()),
                legible(facts.from()),
                facts.to().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                facts.to().stream()
                                        .map(Found::value)
                                        .collect(Collectors.joining(" "))),
                legible(facts.subject()),
                legible(facts.urgency()),
                facts.secrecy().map(Found::value).orElse(Secrecy.NONE));
    }

    private static <T> Optional<T> certain(Optional<Found<T>> found) {
        return found.filter(value -> !value.doubtful()).map(Found::value);
    }

    private static <T> Optional<T> legible(Optional<Found<T>> found) {
        return found.filter(value -> value.certainty() >= LEGIBLE).map(Found::value);
    }

    private static UnknownDocumentException unknown(DocumentId id) {
        return new UnknownDocumentException(
                "[%s] expected a document with its original, found none".formatted(id));
    }
}
