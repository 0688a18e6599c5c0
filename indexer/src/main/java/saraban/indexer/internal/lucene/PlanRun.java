package saraban.indexer.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import saraban.indexer.search.QueryPlan;

/// Runs the plan of a query: first pass, second pass over the best, and the plan for when nothing
/// was found.
final class PlanRun {
    // So many of the best of the first pass are ranked anew.
    private static final int REFINED = 1_000;
    private static final Sort NEWEST_FIRST = newestFirst();

    private final IndexSearcher searcher;
    private final List<Query> filters;

    PlanRun(IndexSearcher searcher, List<Query> filters) {
        this.searcher = searcher;
        this.filters = filters;
    }

    /// @param best the best pages, at most as many as asked
    /// @param matching every matching page, for counting
    record Found(long total, ScoreDoc[] best, FacetsCollector matching) {}

    /// The best pages of a plan with the count of all; without a plan everything, newest first.
    Found count(Optional<QueryPlan> plan, int most) throws IOException {
        if (plan.isEmpty()) {
            var result =
                    FacetsCollectorManager.search(
                            searcher,
                            filtered(),
                            Math.max(1, most),
                            NEWEST_FIRST,
                            new FacetsCollectorManager());
            unscored(result.topDocs().scoreDocs);
            return found(result.topDocs(), result.facetsCollector(), most);
        }
        int depth = plan.get().refine().isPresent() ? Math.max(REFINED, most) : most;
        var result =
                FacetsCollectorManager.search(
                        searcher,
                        QueryRenderer.render(plan.get(), filters),
                        Math.max(1, depth),
                        new FacetsCollectorManager());
        if (result.topDocs().totalHits.value() == 0 && plan.get().otherwise().isPresent()) {
            return count(plan.get().otherwise(), most);
        }
        return found(refined(plan.get(), result.topDocs()), result.facetsCollector(), most);
    }

    /// The ranking of a plan, filled up from the plan for when nothing was found.
    ScoreDoc[] rank(Optional<QueryPlan> plan, int depth) throws IOException {
        if (plan.isEmpty() || depth == 0) {
            return unscored(
                    searcher.search(filtered(), Math.max(1, depth), NEWEST_FIRST).scoreDocs);
        }
        int first = plan.get().refine().isPresent() ? Math.max(REFINED, depth) : depth;
        TopDocs top = searcher.search(QueryRenderer.render(plan.get(), filters), first);
        ScoreDoc[] ranked = cut(refined(plan.get(), top).scoreDocs, depth);
        return ranked.length == depth || plan.get().otherwise().isEmpty()
                ? ranked
                : filledUp(ranked, rank(plan.get().otherwise(), depth), depth);
    }

    private TopDocs refined(QueryPlan plan, TopDocs top) throws IOException {
        if (plan.refine().isEmpty() || top.scoreDocs.length == 0) {
            return top;
        }
        Query grams = QueryRenderer.render(plan.refine().get());
        return QueryRescorer.rescore(searcher, top, grams, 1, top.scoreDocs.length);
    }

    private Query filtered() {
        var query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    // What is ordered by day has NaN for its score, which JSON has no number for.
    private static ScoreDoc[] unscored(ScoreDoc[] docs) {
        for (ScoreDoc doc : docs) {
            doc.score = 0;
        }
        return docs;
    }

    private static Found found(TopDocs top, FacetsCollector matching, int most) {
        return new Found(top.totalHits.value(), cut(top.scoreDocs, most), matching);
    }

    private static ScoreDoc[] cut(ScoreDoc[] docs, int most) {
        return docs.length <= most ? docs : Arrays.copyOf(docs, most);
    }

    /// The exact ones first, then the others, whose scores are brought below.
    private static ScoreDoc[] filledUp(ScoreDoc[] exact, ScoreDoc[] others, int depth) {
        var all = new ArrayList<>(List.of(exact));
        var known = new HashSet<Integer>();
        all.forEach(doc -> known.add(doc.doc));
        float lowest = exact.length == 0 ? 0 : exact[exact.length - 1].score;
        float highest = others.length == 0 ? 0 : others[0].score;
        float down = exact.length == 0 ? 0 : Math.max(0, highest - lowest + 1);
        for (ScoreDoc other : others) {
            if (all.size() < depth && known.add(other.doc)) {
                all.add(new ScoreDoc(other.doc, other.score - down));
            }
        }
        return all.toArray(ScoreDoc[]::new);
    }

    private static Sort newestFirst() {
        var day = new SortField(Schema.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        return new Sort(
                day,
                new SortField(Schema.DOCUMENT_VALUE, SortField.Type.LONG, true),
                new SortField(Schema.PAGE, SortField.Type.LONG));
    }
}
