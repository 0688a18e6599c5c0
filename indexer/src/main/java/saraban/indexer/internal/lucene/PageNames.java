package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import saraban.corpus.archive.DocumentId;
import saraban.indexer.search.RankedPage;

/// Says which document and page a Lucene document is, from doc values: loading stored fields for
/// it would cost far more than the search.
final class PageNames {
    private final List<LeafReaderContext> segments;

    PageNames(IndexReader reader) {
        this.segments = reader.leaves();
    }

    /// The names in the same order.
    List<RankedPage> of(ScoreDoc[] docs) throws IOException {
        RankedPage[] named = new RankedPage[docs.length];
        Integer[] order = new Integer[docs.length];
        Arrays.setAll(order, i -> i);
        // Doc values are read forwards.
        Arrays.sort(order, Comparator.comparingInt(i -> docs[i].doc));
        int at = 0;
        while (at < order.length) {
            LeafReaderContext segment =
                    segments.get(ReaderUtil.subIndex(docs[order[at]].doc, segments));
            int end = segment.docBase + segment.reader().maxDoc();
            NumericDocValues ids = DocValues.getNumeric(segment.reader(), Schema.DOCUMENT_VALUE);
            NumericDocValues pages = DocValues.getNumeric(segment.reader(), Schema.PAGE);
            for (; at < order.length && docs[order[at]].doc < end; at++) {
                ScoreDoc doc = docs[order[at]];
                named[order[at]] =
                        new RankedPage(
                                new DocumentId(value(ids, doc.doc - segment.docBase)),
                                Math.toIntExact(value(pages, doc.doc - segment.docBase)),
                                doc.score);
            }
        }
        return new ArrayList<>(List.of(named));
    }

    private static long value(NumericDocValues values, int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            throw new IOException("page without a name: " + doc);
        }
        return values.longValue();
    }
}
