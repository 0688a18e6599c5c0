package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import saraban.indexer.search.SearchResult.FacetCount;

/// Counts matching pages by a value of their record.
final class PageCounts {
    private static final int MOST_SHOWN = 50;

    private final FacetsCollector matching;

    PageCounts(FacetsCollector matching) {
        this.matching = matching;
    }

    List<FacetCount> byNumber(String field) throws IOException {
        var counts = new HashMap<String, Long>();
        for (MatchingDocs segment : matching.getMatchingDocs()) {
            NumericDocValues values = DocValues.getNumeric(segment.context().reader(), field);
            DocIdSetIterator pages = segment.bits().iterator();
            for (int page = pages.nextDoc();
                    page != DocIdSetIterator.NO_MORE_DOCS;
                    page = pages.nextDoc()) {
                if (values.advanceExact(page)) {
                    counts.merge(Long.toString(values.longValue()), 1L, Long::sum);
                }
            }
        }
        return mostFirst(counts);
    }

    List<FacetCount> byWord(String field) throws IOException {
        var counts = new HashMap<String, Long>();
        for (MatchingDocs segment : matching.getMatchingDocs()) {
            SortedDocValues values = DocValues.getSorted(segment.context().reader(), field);
            long[] byOrdinal = new long[values.getValueCount()];
            DocIdSetIterator pages = segment.bits().iterator();
            for (int page = pages.nextDoc();
                    page != DocIdSetIterator.NO_MORE_DOCS;
                    page = pages.nextDoc()) {
                if (values.advanceExact(page)) {
                    byOrdinal[values.ordValue()]++;
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(
                            values.lookupOrd(ordinal).utf8ToString(),
                            byOrdinal[ordinal],
                            Long::sum);
                }
            }
        }
        return mostFirst(counts);
    }

    private static List<FacetCount> mostFirst(Map<String, Long> counts) {
        var sorted = new ArrayList<FacetCount>();
        counts.forEach((value, pages) -> sorted.add(new FacetCount(value, pages)));
        sorted.sort(
                Comparator.comparingLong(FacetCount::pages)
                        .reversed()
                        .thenComparing(FacetCount::value));
        return sorted.stream().limit(MOST_SHOWN).toList();
    }
}
