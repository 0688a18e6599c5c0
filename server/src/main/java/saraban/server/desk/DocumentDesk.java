package saraban.server.desk;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Counts;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;
import saraban.corpus.workflow.Jobs;
import saraban.indexer.extract.PagePictures;

/// Where documents of the archive are looked at, corrected and followed along their chain.
public final class DocumentDesk {
    private static final int LONGEST_PACKET = 50;

    private final Archive archive;
    private final Jobs jobs;
    private final Supplier<PagePictures> pictures;
    private final Supplier<JobRunner> runner;
    private final SearchIndex index;

    DocumentDesk(
            Archive archive,
            Jobs jobs,
            Supplier<PagePictures> pictures,
            Supplier<JobRunner> runner,
            SearchIndex index) {
        this.archive = archive;
        this.jobs = jobs;
        this.pictures = pictures;
        this.runner = runner;
        this.index = index;
    }

    public Optional<Document> find(DocumentId id, Reader reader) {
        return archive.find(id, reader);
    }

    /// The documents that bear a number, in any writing; several where years or misreadings
    /// coincide.
    public List<Document> numbered(String number, Reader reader) {
        return archive.numbered(RecordFields.keyOf(number), reader);
    }

    /// The documents that came in last, newest first.
    public List<Document> recent(int limit, Reader reader) {
        return archive.recent(limit, reader);
    }

    public Counts counts(Reader reader) {
        return archive.counts(reader);
    }

    public List<PageText> pages(DocumentId id, Reader reader) {
        return archive.pages().of(id, reader);
    }

    public Optional<PageText> page(DocumentId id, int page, Reader reader) {
        return archive.pages().find(id, page, reader);
    }

    public List<Fact> facts(DocumentId id, Reader reader) {
        return archive.facts(id, reader);
    }

    /// The bytes of a file of a document.
    public Optional<Path> content(DocumentId id, FileRole role, Reader reader) {
        return archive.find(id, reader)
                .flatMap(document -> document.file(role))
                .map(archive::content);
    }

    /// The picture of a page as PNG, upright.
    ///
    /// @param page from 1
    /// @param dpi dots an inch, 20 to 400
    /// @return empty where there is no such document, or nothing of it has pages that can be drawn
    /// @throws saraban.indexer.extract.UnreadableFileException when its file has no such page
    public Optional<byte[]> picture(DocumentId id, int page, int dpi, Reader reader) {
        Optional<StoredFile> paper = archive.find(id, reader).flatMap(DocumentDesk::paper);
        if (paper.isEmpty()) {
            return Optional.empty();
        }
        int turned = archive.pages().find(id, page, reader).map(PageText::rotated).orElse(0);
        StoredFile file = paper.get();
        return Optional.of(
                pictures.get().png(archive.content(file), file.name(), page, dpi, turned));
    }

    /// Where the words of a query stand on a page, as boxes on its picture.
    public List<PageMarks.Box> marks(DocumentId id, int page, String query, Reader reader) {
        return archive.pages()
                .find(id, page, reader)
                .map(text -> PageMarks.boxes(text, index.search().marks(query, text.text())))
                .orElse(List.of());
    }

    /// Records what a person says about a document; what is read later does not change it.
    public void confirm(DocumentId id, RecordFields fields, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "correct what is known of a document");
        archive.confirm(id, fields, clerk.user());
        jobs.enqueue(JobKind.INDEX, id);
        runner.get().wake();
    }

    /// Has what failed for a document tried again.
    public void retry(DocumentId id, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "have a document read again");
        jobs.open(id).stream()
                .filter(job -> job.state() == JobState.FAILED)
                .map(Job::id)
                .forEach(jobs::retry);
        runner.get().wake();
    }

    /// What is still to be done for a document, or failed.
    public List<Job> openJobs(DocumentId id) {
        return jobs.open(id);
    }

    /// The letters that a document belongs together with.
    public Optional<Chain> chain(DocumentId id, Reader reader) {
        return archive.find(id, reader)
                .map(document -> ChainReader.read(document, archive, reader));
    }

    /// The papers that go along with a covering letter: the one it passes on, and what that
    /// passed on itself.
    public List<StoredFile> packet(DocumentId covering, Reader reader) {
        return relayed(covering, reader).map(parent -> packetOf(parent, reader)).orElse(List.of());
    }

    /// The papers that go along when a document is passed on: its own, and what it passed on
    /// itself.
    public List<StoredFile> packetOf(DocumentId parent, Reader reader) {
        Set<DocumentId> seen = new LinkedHashSet<>();
        Optional<DocumentId> next = Optional.of(parent);
        while (next.isPresent() && seen.size() < LONGEST_PACKET && seen.add(next.get())) {
            next = relayed(next.get(), reader);
        }
        return seen.stream()
                .flatMap(id -> archive.find(id, reader).stream())
                .flatMap(
                        document ->
                                document
                                        .file(FileRole.ORIGINAL)
                                        .or(() -> document.file(FileRole.PDF))
                                        .stream())
                .toList();
    }

    private Optional<DocumentId> relayed(DocumentId covering, Reader reader) {
        return archive.links().from(covering, reader).stream()
                .filter(link -> link.kind() == LinkKind.RELAYS)
                .map(Link::target)
                .flatMap(
                        target ->
                                target instanceof LinkTarget.Held(var held)
                                        ? Stream.of(held)
                                        : Stream.empty())
                .findFirst();
    }

    private static Optional<StoredFile> paper(Document document) {
        return document.file(FileRole.PDF).or(() -> document.file(FileRole.ORIGINAL));
    }
}
