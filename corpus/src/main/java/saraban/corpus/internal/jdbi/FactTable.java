package saraban.corpus.internal.jdbi;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Fact;
import saraban.corpus.office.Reader;

/// What was read from documents, as rows.
final class FactTable {
    private FactTable() {}

    static void replace(Handle handle, DocumentId document, Collection<Fact> facts) {
        DocumentTable.mustExist(handle, document);
        handle.createUpdate(
                        """
                        delete from fact
                         where document_id = :document
                        """)
                .bind("document", document.value())
                .execute();
        PreparedBatch insert =
                handle.prepareBatch(
                        """
                insert into fact (document_id, name, value, page, start_offset, end_offset,
                                  certainty)
                values (:document, :name, :value, :page, :start, :end, :certainty)
                """);
        for (Fact fact : facts) {
            insert.bind("document", document.value())
                    .bind("name", fact.name())
                    .bind("value", fact.value())
                    .bind("page", fact.page())
                    .bind("start", fact.start())
                    .bind("end", fact.end())
                    .bind("certainty", fact.certainty())
                    .add();
        }
        if (!facts.isEmpty()) {
            insert.execute();
        }
    }

    static List<Fact> of(Handle handle, DocumentId document, Reader reader) {
        return handle.createQuery(
                        """
                        select fact.name, value, page, start_offset, end_offset, certainty
                          from fact
                          join document
                            on document.id = document_id
                         where document_id = :document
                           and secrecy in (<visible>)
                         order by fact.id
                        """)
                .bind("document", document.value())
                .bindList("visible", ColumnTypes.visibleTo(reader))
                .map(
                        (row, _) ->
                                new Fact(
                                        row.getString("name"),
                                        row.getString("value"),
                                        row.getInt("page"),
                                        row.getInt("start_offset"),
                                        row.getInt("end_offset"),
                                        row.getDouble("certainty")))
                .list();
    }
}
