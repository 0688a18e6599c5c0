package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.register.EntryId;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;

/// The drafts as rows, each with its newest revision and the letter it became.
final class DraftTable {
    /// All of [Draft], before a `where` that chooses by `draft`.
    static final String SELECT =
            """
            select draft.id, draft.form, draft.clerk, draft.source_document_id, draft.begun_at,
                   revision.number, revision.fields, revision.saved_by, revision.saved_at,
                   entry.agency, entry.series, entry.year, entry.ordinal, entry.document_id
              from draft
              join draft_revision as revision
                on revision.draft_id = draft.id
               and revision.number = (select max(number)
                                        from draft_revision
                                       where draft_id = draft.id)
              left join outgoing_entry as entry
                on entry.id = draft.entry_id
            """;

    private DraftTable() {}

    static Optional<Draft> find(Handle handle, DraftId id) {
        return handle.createQuery(SELECT + " where draft.id = :id")
                .bind("id", id.value())
                .map((row, _) -> draft(row))
                .findOne();
    }

    /// Ends a draft, which has become the letter of a line of the register.
    static void close(Handle handle, DraftId id, EntryId entry) {
        handle.createUpdate(
                        """
                        update draft
                           set entry_id = :entry
                         where id = :id
                        """)
                .bind("entry", entry.value())
                .bind("id", id.value())
                .execute();
    }

    static Draft draft(ResultSet row) throws SQLException {
        Optional<DocumentId> document = ColumnTypes.documentId(row, "document_id");
        Optional<Draft.Outcome> issued =
                document.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Draft.Outcome(EntryTable.number(row), document.get()));
        return new Draft(
                new DraftId(row.getLong("id")),
                row.getString("form"),
                row.getString("clerk"),
                ColumnTypes.documentId(row, "source_document_id"),
                ColumnTypes.instant(row, "begun_at"),
                revision(row),
                issued);
    }

    static DraftRevision revision(ResultSet row) throws SQLException {
        return new DraftRevision(
                row.getInt("number"),
                row.getString("fields"),
                row.getString("saved_by"),
                ColumnTypes.instant(row, "saved_at"));
    }
}
