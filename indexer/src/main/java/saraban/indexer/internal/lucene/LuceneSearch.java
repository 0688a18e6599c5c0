package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import saraban.corpus.office.Reader;
import saraban.indexer.search.Hit;
import saraban.indexer.search.IndexFailedException;
import saraban.indexer.search.IndexUnusableException;
import saraban.indexer.search.LetterSearch;
import saraban.indexer.search.RankedPage;
import saraban.indexer.search.ReadQuery;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;
import saraban.indexer.text.Span;
import saraban.indexer.text.ThaiText;

/// Asks the index. Each question sees the newest state there is.
public final class LuceneSearch implements LetterSearch {
    private final SearcherManager searchers;
    private final Lock refreshing;
    private final List<AutoCloseable> owned;

    /// @param refreshing taken while looking for a newer state; a rebuild holds it, so that its
    ///     half is not seen
    /// @param owned closed with this search
    LuceneSearch(SearcherManager searchers, Lock refreshing, AutoCloseable... owned) {
        this.searchers = searchers;
        this.refreshing = refreshing;
        this.owned = List.of(owned);
    }

    /// As [LetterSearch#open(Path)].
    public static LuceneSearch open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw IndexUnusableException.missing(folder, null);
        }
        try {
            Directory directory = FSDirectory.open(folder);
            LuceneIndex.requireOurVersion(directory, folder);
            return new LuceneSearch(
                    new SearcherManager(directory, factory()), new ReentrantLock(), directory);
        } catch (IndexNotFoundException e) {
            throw IndexUnusableException.missing(folder, e);
        } catch (IOException e) {
            throw LuceneIndex.fault(folder, e);
        }
    }

    static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Schema.similarity());
                return searcher;
            }
        };
    }

    @Override
    public SearchResult find(SearchRequest request, Reader reader) {
        long start = System.nanoTime();
        ReadQuery query = Readers.QUERIES.read(request.query());
        return withSearcher(
                "find '%s'".formatted(request.query()),
                searcher -> {
                    var run = new PlanRun(searcher, SearchFilters.of(request.filters(), reader));
                    PlanRun.Found found =
                            run.count(
                                    query.plan(), Math.addExact(request.offset(), request.limit()));
                    var counts = new PageCounts(found.matching());
                    return new SearchResult(
                            found.total(),
                            Duration.ofNanos(System.nanoTime() - start),
                            hits(searcher, query, found.best(), request.offset()),
                            counts.byNumber(Schema.YEAR),
                            counts.byWord(Schema.KIND),
                            counts.byWord(Schema.SENDER),
                            query.understood());
                });
    }

    @Override
    public List<RankedPage> rank(String query, int depth, Reader reader) {
        ReadQuery read = Readers.QUERIES.read(query);
        return withSearcher(
                "rank '%s'".formatted(query),
                searcher -> {
                    var run =
                            new PlanRun(
                                    searcher, SearchFilters.of(SearchRequest.Filters.NONE, reader));
                    ScoreDoc[] ranked = run.rank(read.plan(), depth);
                    return new PageNames(searcher.getIndexReader()).of(ranked);
                });
    }

    @Override
    public List<Span> marks(String query, String pageText) {
        return Readers.MARKS.of(ThaiText.clean(pageText), Readers.QUERIES.read(query));
    }

    @Override
    public void close() {
        try {
            searchers.close();
            for (AutoCloseable each : owned) {
                each.close();
            }
        } catch (Exception e) { // AutoCloseable names no narrower one
            throw new IndexFailedException("close", e);
        }
    }

    private static List<Hit> hits(
            IndexSearcher searcher, ReadQuery query, ScoreDoc[] best, int offset)
            throws IOException {
        ScoreDoc[] wanted =
                offset >= best.length
                        ? new ScoreDoc[0]
                        : Arrays.copyOfRange(best, offset, best.length);
        List<RankedPage> names = new PageNames(searcher.getIndexReader()).of(wanted);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < wanted.length; i++) {
            hits.add(StoredPages.hit(searcher.storedFields(), wanted[i].doc, names.get(i), query));
        }
        return hits;
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(String what, Question<T> question) {
        try {
            if (refreshing.tryLock()) {
                try {
                    searchers.maybeRefresh();
                } finally {
                    refreshing.unlock();
                }
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexFailedException(what, e);
        }
    }
}
