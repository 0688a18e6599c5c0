package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PageTexts;
import saraban.corpus.archive.TextSource;
import saraban.corpus.office.Reader;

/// The texts of pages in the database.
public final class JdbiPageTexts implements PageTexts {
    private static final String COLUMNS =
            "page, source, rotated, confidence, took_ms, raw_text, text, words, page_text.reason";

    private final Writer writer;
    private final Readers readers;

    JdbiPageTexts(Database database) {
        this.writer = database.writer();
        this.readers = database.readers();
    }

    @Override
    public void save(DocumentId document, PageText page) {
        byte[] words = WordsColumn.pack(page.words());
        writer.useTransaction(
                handle -> {
                    DocumentTable.mustExist(handle, document);
                    handle.createUpdate(
                                    """
                            insert into page_text (document_id, page, source, rotated, confidence,
                                                   took_ms, raw_text, text, words, reason)
                            values (:document, :page, :source, :rotated, :confidence, :took, :raw,
                                    :text, :words, :reason)
                                on conflict (document_id, page) do update
                               set source = excluded.source, rotated = excluded.rotated,
                                   confidence = excluded.confidence, took_ms = excluded.took_ms,
                                   raw_text = excluded.raw_text, text = excluded.text,
                                   words = excluded.words, reason = excluded.reason
                            """)
                            .bind("document", document.value())
                            .bind("page", page.page())
                            .bind("source", page.source())
                            .bind("rotated", page.rotated())
                            .bind("confidence", page.confidence())
                            .bind("took", page.took().toMillis())
                            .bind("raw", page.rawText())
                            .bind("text", page.text())
                            .bind("words", words)
                            .bind("reason", page.reason())
                            .execute();
                });
    }

    @Override
    public SortedSet<Integer> saved(DocumentId document) {
        return readers.read(
                handle ->
                        new TreeSet<>(
                                handle.createQuery(
                                                """
                        select page
                          from page_text
                         where document_id = :document
                        """)
                                        .bind("document", document.value())
                                        .mapTo(Integer.class)
                                        .list()));
    }

    @Override
    public Optional<PageText> find(DocumentId document, int page, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select %s
                          from page_text
                          join document
                            on document.id = document_id
                         where document_id = :document
                           and page = :page
                           and secrecy in (<visible>)
                        """
                                                .formatted(COLUMNS))
                                .bind("document", document.value())
                                .bind("page", page)
                                .bindList("visible", ColumnTypes.visibleTo(reader))
                                .map((row, _) -> pageText(row))
                                .findOne());
    }

    @Override
    public List<PageText> of(DocumentId document, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select %s
                          from page_text
                          join document
                            on document.id = document_id
                         where document_id = :document
                           and secrecy in (<visible>)
                         order by page
                        """
                                                .formatted(COLUMNS))
                                .bind("document", document.value())
                                .bindList("visible", ColumnTypes.visibleTo(reader))
                                .map((row, _) -> pageText(row))
                                .list());
    }

    @Override
    public void forget(DocumentId document) {
        writer.useTransaction(
                handle ->
                        handle.createUpdate(
                                        """
                        delete from page_text
                         where document_id = :document
                        """)
                                .bind("document", document.value())
                                .execute());
    }

    private static PageText pageText(ResultSet row) throws SQLException {
        return new PageText(
                row.getInt("page"),
                ColumnTypes.constant(row, "source", TextSource.class),
                row.getInt("rotated"),
                row.getDouble("confidence"),
                Duration.ofMillis(row.getLong("took_ms")),
                row.getString("raw_text"),
                row.getString("text"),
                WordsColumn.unpack(row.getBytes("words")),
                row.getString("reason"));
    }
}
