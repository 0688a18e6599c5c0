package saraban.indexer.search;

import java.nio.file.Path;
import java.util.List;
import saraban.corpus.office.Reader;
import saraban.indexer.internal.lucene.LuceneSearch;
import saraban.indexer.text.Span;

/// Finds pages of the archive.
public interface LetterSearch extends AutoCloseable {
    /// Opens an index for asking only, also while another process writes it.
    ///
    /// @throws IndexUnusableException when there is no index, or it must be rebuilt
    static LetterSearch open(Path folder) {
        return LuceneSearch.open(folder);
    }

    /// The pages that match, best first, with their counts. What the reader may not see is in
    /// none of the figures.
    SearchResult find(SearchRequest request, Reader reader);

    /// The ranking alone, without texts and counts.
    ///
    /// @param depth how many pages at most
    List<RankedPage> rank(String query, int depth, Reader reader);

    /// What a query marks in the text of a page, in order, none overlapping another.
    ///
    /// @return stretches of the given text (UTF-16 offsets)
    List<Span> marks(String query, String pageText);

    @Override
    void close();
}
