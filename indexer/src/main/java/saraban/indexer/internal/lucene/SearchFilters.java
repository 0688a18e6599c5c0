package saraban.indexer.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import saraban.corpus.office.Reader;
import saraban.indexer.search.SearchRequest.Filters;

/// What cuts a search before anything is counted.
final class SearchFilters {
    private SearchFilters() {}

    static List<Query> of(Filters filters, Reader reader) {
        var queries = new ArrayList<Query>();
        queries.add(IntPoint.newRangeQuery(Schema.SECRECY, 0, reader.clearance().ordinal()));
        filters.year()
                .ifPresent(year -> queries.add(IntPoint.newExactQuery(Schema.YEAR, year.value())));
        filters.kind().ifPresent(kind -> queries.add(keyword(Schema.KIND, kind)));
        filters.sender().ifPresent(sender -> queries.add(keyword(Schema.SENDER, sender)));
        return queries;
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, PageDocuments.keyword(value)));
    }
}
