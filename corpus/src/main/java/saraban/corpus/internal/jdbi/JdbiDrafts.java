package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;
import saraban.corpus.workflow.Drafts;
import saraban.corpus.workflow.Saved;

/// The drafts in the database.
public final class JdbiDrafts implements Drafts {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiDrafts(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public Draft begin(String form, String fields, Optional<DocumentId> source, String clerk) {
        return writer.inTransaction(
                handle -> {
                    source.ifPresent(document -> DocumentTable.mustExist(handle, document));
                    DraftRevision first = revision(1, fields, clerk);
                    DraftId id =
                            handle.createQuery(
                                            """
                            insert into draft (form, clerk, source_document_id, begun_at)
                            values (:form, :clerk, :source, :now)
                            returning id
                            """)
                                    .bind("form", form)
                                    .bind("clerk", clerk)
                                    .bind("source", source.map(DocumentId::value))
                                    .bind("now", first.savedAt())
                                    .map((row, _) -> new DraftId(row.getLong("id")))
                                    .one();
                    add(handle, id, first);
                    return new Draft(
                            id, form, clerk, source, first.savedAt(), first, Optional.empty());
                });
    }

    @Override
    public Saved save(DraftId id, int base, String fields, String clerk) {
        return writer.inTransaction(
                handle -> {
                    Draft draft =
                            DraftTable.find(handle, id)
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "draft %s: expected one, found none"
                                                                    .formatted(id)));
                    if (draft.issued().isPresent()) {
                        return new Saved.Closed(draft.issued().get());
                    }
                    DraftRevision latest = draft.latest();
                    if (latest.number() != base) {
                        return new Saved.Conflict(
                                latest.number(), latest.savedBy(), latest.savedAt());
                    }
                    DraftRevision revision = revision(base + 1, fields, clerk);
                    add(handle, id, revision);
                    return new Saved.Done(revision);
                });
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return readers.read(handle -> DraftTable.find(handle, id));
    }

    @Override
    public List<DraftRevision> revisions(DraftId id) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select number, fields, saved_by, saved_at
                          from draft_revision
                         where draft_id = :id
                         order by number
                        """)
                                .bind("id", id.value())
                                .map((row, _) -> DraftTable.revision(row))
                                .list());
    }

    @Override
    public List<Draft> open(String clerk, int limit) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        DraftTable.SELECT
                                                + """
                         where draft.clerk = :clerk
                           and draft.entry_id is null
                         order by revision.saved_at desc, draft.id desc
                         limit :limit
                        """)
                                .bind("clerk", clerk)
                                .bind("limit", limit)
                                .map((row, _) -> DraftTable.draft(row))
                                .list());
    }

    private DraftRevision revision(int number, String fields, String clerk) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new DraftRevision(number, fields, clerk, now);
    }

    private static void add(Handle handle, DraftId id, DraftRevision revision) {
        handle.createUpdate(
                        """
                        insert into draft_revision (draft_id, number, fields, saved_by, saved_at)
                        values (:draft, :number, :fields, :clerk, :now)
                        """)
                .bind("draft", id.value())
                .bind("number", revision.number())
                .bind("fields", revision.fields())
                .bind("clerk", revision.savedBy())
                .bind("now", revision.savedAt())
                .execute();
    }
}
