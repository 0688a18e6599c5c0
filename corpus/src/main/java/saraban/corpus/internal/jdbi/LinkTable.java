package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;
import saraban.corpus.letter.LetterNumber;

/// The links between documents as rows.
final class LinkTable {
    private LinkTable() {}

    /// @param made whether the office itself makes the link
    static void insert(Handle handle, DocumentId from, NewLink link, boolean made) {
        Update insert =
                handle.createUpdate(
                                """
                        insert into link (from_document_id, kind, to_document_id, cited_text,
                                          cited_key, cited_number, cited_dated, certainty, made)
                        values (:from, :kind, :to, :text, :key, :number, :dated, :certainty, :made)
                        """)
                        .bind("from", from.value())
                        .bind("kind", link.kind())
                        .bind("certainty", link.certainty())
                        .bind("made", made ? 1 : 0);
        switch (link.target()) {
            case LinkTarget.Held(var document) ->
                    insert.bind("to", document.value())
                            .bindNull("text", Types.VARCHAR)
                            .bindNull("key", Types.VARCHAR)
                            .bindNull("number", Types.VARCHAR)
                            .bindNull("dated", Types.VARCHAR)
                            .execute();
            case LinkTarget.Cited(var text, var number, var dated) ->
                    insert.bindNull("to", Types.BIGINT)
                            .bind("text", text)
                            .bind("key", number.map(LetterNumber::key))
                            .bind("number", number.map(LetterNumber::printed))
                            .bind("dated", dated)
                            .execute();
        }
    }

    static Link link(ResultSet row) throws SQLException {
        Optional<DocumentId> held = ColumnTypes.documentId(row, "to_document_id");
        LinkTarget target =
                held.isPresent()
                        ? new LinkTarget.Held(held.get())
                        : new LinkTarget.Cited(
                                row.getString("cited_text"),
                                ColumnTypes.text(row, "cited_number").flatMap(LetterNumber::parse),
                                ColumnTypes.optionalDate(row, "cited_dated"));
        return new Link(
                row.getLong("id"),
                new DocumentId(row.getLong("from_document_id")),
                ColumnTypes.constant(row, "kind", LinkKind.class),
                target,
                row.getDouble("certainty"),
                row.getInt("made") == 1);
    }
}
