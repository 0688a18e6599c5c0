package saraban.server.desk;

import java.util.List;
import saraban.corpus.office.Reader;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;
import saraban.indexer.text.Span;

/// Where letters are looked for.
public final class SearchDesk {
    private final SearchIndex index;

    SearchDesk(SearchIndex index) {
        this.index = index;
    }

    /// The pages that match, best first; what the reader may not see is in none of the figures.
    public SearchResult find(SearchRequest request, Reader reader) {
        return index.search().find(request, reader);
    }

    /// What a query marks in the text of a page, in order, none overlapping another.
    public List<Span> marks(String query, String pageText) {
        return index.search().marks(query, pageText);
    }

    /// Makes the search index anew from the archive.
    ///
    /// @return how many documents are in it
    /// @throws saraban.indexer.search.IndexLockedException when another process writes the index
    public long reindex() {
        return index.rebuild();
    }
}
