package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import saraban.indexer.search.Hit;
import saraban.indexer.search.RankedPage;
import saraban.indexer.search.ReadQuery;
import saraban.indexer.search.SnippetCutter;
import saraban.indexer.text.AlignedText;
import saraban.indexer.text.Span;
import saraban.indexer.text.ThaiText;

/// Reads a hit from what is stored beside the index.
final class StoredPages {
    private StoredPages() {}

    static Hit hit(StoredFields stored, int doc, RankedPage page, ReadQuery query)
            throws IOException {
        Document fields = stored.document(doc);
        AlignedText text = ThaiText.clean(value(fields, Schema.TEXT).orElse(""));
        List<Span> marks = Readers.MARKS.of(text, query);
        SnippetCutter.Snippet snippet = Readers.SNIPPETS.cut(text, marks);
        return new Hit(
                page.document(),
                page.page(),
                page.score(),
                value(fields, Schema.KIND),
                value(fields, Schema.NUMBER),
                dated(fields),
                value(fields, Schema.FROM),
                value(fields, Schema.TO),
                value(fields, Schema.SUBJECT),
                snippet.text(),
                snippet.marks());
    }

    private static Optional<String> value(Document fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static Optional<LocalDate> dated(Document fields) {
        IndexableField day = fields.getField(Schema.DAY);
        return day == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(day.numericValue().longValue()));
    }
}
