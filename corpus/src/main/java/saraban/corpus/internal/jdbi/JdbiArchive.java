package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.archive.BlobStore.Blob;
import saraban.corpus.archive.Counts;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.Links;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.PageTexts;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Sha256;
import saraban.corpus.archive.Stored;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.office.Reader;
import saraban.corpus.register.FrozenLetter;
import saraban.corpus.workflow.JobKind;

/// The archive: rows in the database, bytes in a [BlobStore].
public final class JdbiArchive implements Archive {
    private final Writer writer;
    private final Readers readers;
    private final BlobStore blobs;
    private final InstantSource clock;
    private final Steps steps;
    private final PageTexts pages;
    private final Links links;

    public JdbiArchive(Database database, BlobStore blobs, InstantSource clock, Steps steps) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.blobs = blobs;
        this.clock = clock;
        this.steps = steps;
        this.pages = new JdbiPageTexts(database);
        this.links = new JdbiLinks(database);
    }

    @Override
    public Stored store(Path file, String name) {
        Blob blob = blobs.store(file);
        Stored stored = writer.inTransaction(handle -> enter(handle, blob, name));
        steps.reached(Step.STORE_COMMITTED);
        return stored;
    }

    private Stored enter(Handle handle, Blob blob, String name) {
        Optional<DocumentId> known = FileTable.withOriginal(handle, blob.sha256());
        if (known.isPresent()) {
            return new Stored.Known(known.get(), blob.sha256());
        }
        Instant now = clock.instant();
        DocumentId document =
                DocumentTable.insert(handle, Origin.IMPORTED, name, RecordFields.UNKNOWN, now);
        steps.reached(Step.DOCUMENT_ENTERED);
        FileTable.put(handle, document, FileRole.ORIGINAL, name, blob, now);
        steps.reached(Step.FILE_ENTERED);
        JobTable.enqueue(handle, JobKind.EXTRACT, document, now);
        steps.reached(Step.JOB_ENTERED);
        return new Stored.New(document, blob.sha256());
    }

    @Override
    public Optional<DocumentId> withOriginal(Sha256 sha256) {
        return readers.read(handle -> FileTable.withOriginal(handle, sha256));
    }

    @Override
    public StoredFile attach(DocumentId document, FileRole role, byte[] content, String name) {
        return attach(document, role, blobs.store(content), name);
    }

    @Override
    public StoredFile attach(DocumentId document, FileRole role, Path content, String name) {
        return attach(document, role, blobs.store(content), name);
    }

    private StoredFile attach(DocumentId document, FileRole role, Blob blob, String name) {
        return writer.inTransaction(
                handle -> {
                    DocumentTable.mustExist(handle, document);
                    return FileTable.put(handle, document, role, name, blob, clock.instant());
                });
    }

    @Override
    public Path content(StoredFile file) {
        return blobs.find(file.sha256())
                .orElseThrow(
                        () ->
                                new CorruptFileException(
                                        "document %s, %s '%s': expected content of SHA-256 %s, found none"
                                                .formatted(
                                                        file.document(),
                                                        file.role(),
                                                        file.name(),
                                                        file.sha256())));
    }

    @Override
    public Optional<Document> find(DocumentId id, Reader reader) {
        return readers.readAtOnce(handle -> DocumentQueries.find(handle, id, reader));
    }

    @Override
    public List<Document> recent(int limit, Reader reader) {
        return readers.readAtOnce(handle -> DocumentQueries.recent(handle, limit, reader));
    }

    @Override
    public List<Document> numbered(String numberKey, Reader reader) {
        return readers.readAtOnce(handle -> DocumentQueries.numbered(handle, numberKey, reader));
    }

    @Override
    public List<Document> dated(LocalDate day, Reader reader) {
        return readers.readAtOnce(handle -> DocumentQueries.dated(handle, day, reader));
    }

    @Override
    public List<DocumentId> ids(long after, int limit) {
        return readers.read(handle -> DocumentQueries.ids(handle, after, limit));
    }

    @Override
    public Counts counts(Reader reader) {
        return readers.read(handle -> DocumentQueries.counts(handle, reader));
    }

    @Override
    public boolean record(DocumentId document, RecordFields fields) {
        return writer.inTransaction(
                handle -> DocumentTable.record(handle, document, fields, Optional.empty()));
    }

    @Override
    public void confirm(DocumentId document, RecordFields fields, String user) {
        writer.useTransaction(
                handle -> DocumentTable.record(handle, document, fields, Optional.of(user)));
    }

    @Override
    public void markRead(DocumentId document) {
        writer.useTransaction(
                handle -> DocumentTable.mark(handle, document, DocumentState.READ, ""));
    }

    @Override
    public void markUnreadable(DocumentId document, String reason) {
        writer.useTransaction(
                handle -> DocumentTable.mark(handle, document, DocumentState.UNREADABLE, reason));
    }

    @Override
    public Optional<FrozenLetter> frozen(DocumentId document, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select json, sha256
                          from frozen_letter
                          join document
                            on document.id = document_id
                         where document_id = :document
                           and secrecy in (<visible>)
                        """)
                                .bind("document", document.value())
                                .bindList("visible", ColumnTypes.visibleTo(reader))
                                .map(
                                        (row, _) ->
                                                new FrozenLetter(
                                                        row.getString("json"),
                                                        new Sha256(row.getString("sha256"))))
                                .findOne());
    }

    @Override
    public void replaceFacts(DocumentId document, Collection<Fact> facts) {
        writer.useTransaction(handle -> FactTable.replace(handle, document, facts));
    }

    @Override
    public List<Fact> facts(DocumentId document, Reader reader) {
        return readers.read(handle -> FactTable.of(handle, document, reader));
    }

    @Override
    public PageTexts pages() {
        return pages;
    }

    @Override
    public Links links() {
        return links;
    }
}
