package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import saraban.corpus.archive.Counts;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.office.Reader;

/// Finds documents for a reader, with their files. What is beyond the clearance is cut before
/// it is counted.
final class DocumentQueries {
    private static final String VISIBLE =
            """
            select %s
              from document
             where secrecy in (<visible>)
            """
                    .formatted(DocumentTable.COLUMNS);

    private DocumentQueries() {}

    static Optional<Document> find(Handle handle, DocumentId id, Reader reader) {
        Query query = handle.createQuery(VISIBLE + "and document.id = :id").bind("id", id.value());
        return withFiles(handle, query, reader).stream().findFirst();
    }

    static List<Document> recent(Handle handle, int limit, Reader reader) {
        Query query =
                handle.createQuery(VISIBLE + "order by document.id desc limit :limit")
                        .bind("limit", limit);
        return withFiles(handle, query, reader);
    }

    static List<Document> numbered(Handle handle, String numberKey, Reader reader) {
        Query query =
                handle.createQuery(
                                VISIBLE
                                        + "and number_key = :key order by dated desc, document.id desc")
                        .bind("key", numberKey);
        return withFiles(handle, query, reader);
    }

    static List<Document> dated(Handle handle, LocalDate day, Reader reader) {
        Query query =
                handle.createQuery(VISIBLE + "and dated = :day order by document.id desc")
                        .bind("day", day.toString());
        return withFiles(handle, query, reader);
    }

    static List<DocumentId> ids(Handle handle, long after, int limit) {
        return handle.createQuery(
                        """
                        select id
                          from document
                         where id > :after
                         order by id
                         limit :limit
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, _) -> new DocumentId(row.getLong("id")))
                .list();
    }

    static Counts counts(Handle handle, Reader reader) {
        return handle.createQuery(
                        """
                        select count(case when origin = 'ISSUED' then 1 end) as issued,
                               count(case when origin = 'IMPORTED' then 1 end) as imported,
                               count(case when state = 'WAITING' then 1 end) as waiting,
                               count(case when state = 'UNREADABLE' then 1 end) as unreadable,
                               (select count(*)
                                  from page_text
                                  join document as visible
                                    on visible.id = document_id
                                 where visible.secrecy in (<visible>)) as pages
                          from document
                         where secrecy in (<visible>)
                        """)
                .bindList("visible", ColumnTypes.visibleTo(reader))
                .map(
                        (row, _) ->
                                new Counts(
                                        row.getInt("issued"),
                                        row.getInt("imported"),
                                        row.getInt("waiting"),
                                        row.getInt("unreadable"),
                                        row.getInt("pages")))
                .one();
    }

    private static List<Document> withFiles(Handle handle, Query query, Reader reader) {
        query.bindList("visible", ColumnTypes.visibleTo(reader));
        List<DocumentId> ids = query.map((row, _) -> new DocumentId(row.getLong("id"))).list();
        Map<DocumentId, List<StoredFile>> files = FileTable.of(handle, ids);
        return query.map((row, _) -> DocumentTable.document(row, files)).list();
    }
}
