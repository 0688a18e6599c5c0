package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.register.KeepingState;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.PaperToKeep;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Registry;

/// The papers in their places, as rows.
final class KeptPaperTable {
    /// The papers that a reader may see; further conditions follow.
    static final String PAPERS =
            """
            select paper.document_id, paper.file_code, paper.state, kept_since, keep_until,
                   own_keeping, paper.remark, filed_by, filed_at, document.kind, document.number,
                   document.dated, document.sender, document.addressee, document.subject,
                   document.urgency, document.secrecy, receipt.registry, receipt.year,
                   receipt.ordinal, %s
              from kept_paper as paper
              join document
                on document.id = paper.document_id
              join retention_class as class
                on class.code = paper.retention_class
              left join incoming_entry as receipt
                on receipt.id = (select min(id)
                                   from incoming_entry
                                  where document_id = paper.document_id
                                    and state = 'RECEIVED')
             where document.secrecy in (<visible>)
            """
                    .formatted(RetentionTable.COLUMNS);

    private KeptPaperTable() {}

    static Optional<KeptPaper> find(Handle handle, DocumentId document, Reader reader) {
        Query query =
                handle.createQuery(PAPERS + "and paper.document_id = :document")
                        .bind("document", document.value());
        return papers(query, reader).stream().findFirst();
    }

    static List<KeptPaper> papers(Query query, Reader reader) {
        return query.bindList("visible", ColumnTypes.visibleTo(reader))
                .map((row, _) -> paper(row))
                .list();
    }

    static void put(Handle handle, PaperToKeep paper, Optional<LocalDate> until, Instant now) {
        handle.createUpdate(
                        """
                        insert into kept_paper (document_id, retention_class, file_code, state,
                                                kept_since, keep_until, own_keeping, remark,
                                                filed_by, filed_at)
                        values (:document, :class, :file, :state, :since, :until, :own, :remark,
                                :clerk, :now)
                            on conflict (document_id) do update
                           set retention_class = excluded.retention_class,
                               file_code = excluded.file_code, state = excluded.state,
                               kept_since = excluded.kept_since,
                               keep_until = excluded.keep_until,
                               own_keeping = excluded.own_keeping, remark = excluded.remark,
                               filed_by = excluded.filed_by, filed_at = excluded.filed_at
                        """)
                .bind("document", paper.document().value())
                .bind("class", paper.retentionClass())
                .bind("file", paper.fileCode().strip())
                .bind("state", paper.state())
                .bind("since", paper.since())
                .bind("until", until)
                .bind("own", paper.ownKeeping() ? 1 : 0)
                .bind("remark", paper.remark())
                .bind("clerk", paper.clerk())
                .bind("now", now)
                .execute();
    }

    private static KeptPaper paper(ResultSet row) throws SQLException {
        return new KeptPaper(
                new DocumentId(row.getLong("document_id")),
                new RecordFields(
                        ColumnTypes.text(row, "kind"),
                        ColumnTypes.text(row, "number"),
                        ColumnTypes.optionalDate(row, "dated"),
                        ColumnTypes.text(row, "sender"),
                        ColumnTypes.text(row, "addressee"),
                        ColumnTypes.text(row, "subject"),
                        ColumnTypes.text(row, "urgency").map(Urgency::valueOf),
                        ColumnTypes.constant(row, "secrecy", Secrecy.class)),
                received(row),
                RetentionTable.retentionClass(row),
                row.getString("file_code"),
                ColumnTypes.constant(row, "state", KeepingState.class),
                ColumnTypes.date(row, "kept_since"),
                ColumnTypes.optionalDate(row, "keep_until"),
                row.getInt("own_keeping") == 1,
                row.getString("remark"),
                row.getString("filed_by"),
                ColumnTypes.instant(row, "filed_at"));
    }

    private static Optional<ReceiveNumber> received(ResultSet row) throws SQLException {
        String registry = row.getString("registry");
        return registry == null
                ? Optional.empty()
                : Optional.of(
                        new ReceiveNumber(
                                new Registry(registry),
                                new BuddhistYear(row.getInt("year")),
                                row.getInt("ordinal")));
    }
}
