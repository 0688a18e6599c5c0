package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import saraban.corpus.UnknownDocumentException;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// The documents and what is recorded of them.
final class DocumentTable {
    /// Every column of [Document], with the count of its pages.
    static final String COLUMNS =
            """
            document.id, origin, name, stored_at, state, reason, kind, number, dated, sender,
            addressee, subject,
                   urgency, secrecy, confirmed_by,
                   (select count(*) from page_text where page_text.document_id = document.id) as pages_read
            """;

    private DocumentTable() {}

    static DocumentId insert(
            Handle handle, Origin origin, String name, RecordFields fields, Instant now) {
        return bind(
                        handle.createQuery(
                                """
                                insert into document (origin, name, stored_at, state, kind,
                                                      number, number_key, dated, sender,
                                                      addressee, subject, urgency, secrecy)
                                values (:origin, :name, :now, 'WAITING', :kind, :number, :key,
                                        :dated, :sender, :addressee, :subject, :urgency, :secrecy)
                                returning id
                                """),
                        fields)
                .bind("origin", origin)
                .bind("name", name)
                .bind("now", now)
                .map((row, _) -> new DocumentId(row.getLong("id")))
                .one();
    }

    /// @param confirmedBy the person who says so; empty for what was read
    /// @return false where a person has confirmed other fields, so nothing has changed
    static boolean record(
            Handle handle, DocumentId document, RecordFields fields, Optional<String> confirmedBy) {
        mustExist(handle, document);
        return bind(
                                handle.createUpdate(
                                        """
                                        update document
                                           set kind = :kind, number = :number, number_key = :key,
                                               dated = :dated, sender = :sender,
                                               addressee = :addressee, subject = :subject,
                                               urgency = :urgency, secrecy = :secrecy,
                                               confirmed_by = :user
                                         where id = :id
                                           and (confirmed_by is null or :user is not null)
                                        """),
                                fields)
                        .bind("id", document.value())
                        .bind("user", confirmedBy)
                        .execute()
                > 0;
    }

    static void mark(Handle handle, DocumentId document, DocumentState state, String reason) {
        mustExist(handle, document);
        handle.createUpdate(
                        """
                        update document
                           set state = :state, reason = :reason
                         where id = :id
                        """)
                .bind("state", state)
                .bind("reason", reason)
                .bind("id", document.value())
                .execute();
    }

    static void mustExist(Handle handle, DocumentId document) {
        boolean found =
                handle.createQuery(
                                        """
                        select count(*)
                          from document
                         where id = :id
                        """)
                                .bind("id", document.value())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (!found) {
            throw new UnknownDocumentException(
                    "document %s: expected it in the archive, found none".formatted(document));
        }
    }

    static Document document(ResultSet row, Map<DocumentId, List<StoredFile>> files)
            throws SQLException {
        var id = new DocumentId(row.getLong("id"));
        return new Document(
                id,
                ColumnTypes.constant(row, "origin", Origin.class),
                row.getString("name"),
                ColumnTypes.instant(row, "stored_at"),
                ColumnTypes.constant(row, "state", DocumentState.class),
                row.getString("reason"),
                fields(row),
                row.getString("confirmed_by") != null,
                files.getOrDefault(id, List.of()),
                row.getInt("pages_read"));
    }

    private static RecordFields fields(ResultSet row) throws SQLException {
        return new RecordFields(
                ColumnTypes.text(row, "kind"),
                ColumnTypes.text(row, "number"),
                ColumnTypes.optionalDate(row, "dated"),
                ColumnTypes.text(row, "sender"),
                ColumnTypes.text(row, "addressee"),
                ColumnTypes.text(row, "subject"),
                ColumnTypes.text(row, "urgency").map(Urgency::valueOf),
                ColumnTypes.constant(row, "secrecy", Secrecy.class));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RecordFields fields) {
        return statement
                .bind("kind", fields.kind())
                .bind("number", fields.number())
                .bind("key", fields.numberKey())
                .bind("dated", fields.dated())
                .bind("sender", fields.from())
                .bind("addressee", fields.to())
                .bind("subject", fields.subject())
                .bind("urgency", fields.urgency())
                .bind("secrecy", fields.secrecy());
    }
}
