package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.BlobStore.Blob;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.Sha256;
import saraban.corpus.archive.StoredFile;

/// The files of documents as rows.
final class FileTable {
    private static final String COLUMNS = "document_id, role, name, sha256, bytes, stored_at";

    private FileTable() {}

    /// Enters a file; one of its role that is there already stays, unless the role is
    /// replaceable.
    ///
    /// @return what is kept now
    static StoredFile put(
            Handle handle,
            DocumentId document,
            FileRole role,
            String name,
            Blob blob,
            Instant now) {
        handle.createUpdate(
                        """
                        insert into document_file (document_id, role, name, sha256, bytes,
                                                   stored_at)
                        values (:document, :role, :name, :sha256, :bytes, :now)
                            on conflict (document_id, role) do update
                           set name = excluded.name, sha256 = excluded.sha256,
                               bytes = excluded.bytes, stored_at = excluded.stored_at
                         where :replaceable = 1
                        """)
                .bind("document", document.value())
                .bind("role", role)
                .bind("name", name)
                .bind("sha256", blob.sha256().hex())
                .bind("bytes", blob.bytes())
                .bind("now", now)
                .bind("replaceable", role.replaceable() ? 1 : 0)
                .execute();
        return of(handle, List.of(document)).get(document).stream()
                .filter(file -> file.role() == role)
                .findFirst()
                .orElseThrow();
    }

    static Optional<DocumentId> withOriginal(Handle handle, Sha256 sha256) {
        return handle.createQuery(
                        """
                        select document_id
                          from document_file
                         where sha256 = :sha256
                           and role = 'ORIGINAL'
                        """)
                .bind("sha256", sha256.hex())
                .map((row, _) -> new DocumentId(row.getLong("document_id")))
                .findOne();
    }

    static Map<DocumentId, List<StoredFile>> of(Handle handle, Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(
                        """
                        select %s
                          from document_file
                         where document_id in (<documents>)
                         order by document_id, role
                        """
                                .formatted(COLUMNS))
                .bindList("documents", documents.stream().map(DocumentId::value).toList())
                .map((row, _) -> file(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(StoredFile::document));
    }

    /// Files in the order of their documents, to go through all of them in portions.
    ///
    /// @param document the last document of the portion before, 0 to begin
    /// @param limit how many documents at most; a document's files stay together
    static List<StoredFile> after(Handle handle, long document, int limit) {
        return handle.createQuery(
                        """
                        select %s
                          from document_file
                         where document_id in (select distinct document_id
                                                 from document_file
                                                where document_id > :after
                                                order by document_id
                                                limit :limit)
                         order by document_id, role
                        """
                                .formatted(COLUMNS))
                .bind("after", document)
                .bind("limit", limit)
                .map((row, _) -> file(row))
                .list();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new DocumentId(row.getLong("document_id")),
                ColumnTypes.constant(row, "role", FileRole.class),
                row.getString("name"),
                new Sha256(row.getString("sha256")),
                row.getLong("bytes"),
                ColumnTypes.instant(row, "stored_at"));
    }
}
