package saraban.indexer.internal.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import saraban.indexer.search.QueryNode;
import saraban.indexer.search.QueryPlan;

/// Renders the plan of a query to Lucene.
final class QueryRenderer {
    private QueryRenderer() {}

    /// The ranking query of a plan: it matches what the plan matches.
    static Query render(QueryPlan plan, List<Query> filters) {
        var query = new BooleanQuery.Builder();
        if (plan.matches().equals(plan.score())) {
            query.add(render(plan.score()), Occur.MUST);
        } else {
            query.add(render(plan.matches()), Occur.FILTER);
            query.add(render(plan.score()), Occur.SHOULD);
        }
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        plan.without().forEach(node -> query.add(render(node), Occur.MUST_NOT));
        return query.build();
    }

    static Query render(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(var field, var term, var weight) ->
                    weighted(new TermQuery(new Term(field.code(), term)), weight);
            case QueryNode.Phrase(var field, var terms, var weight) ->
                    weighted(new PhraseQuery(field.code(), terms.toArray(String[]::new)), weight);
            case QueryNode.Near(var field, var term, var edits, var samePrefix) ->
                    new FuzzyQuery(new Term(field.code(), term), edits, samePrefix);
            case QueryNode.Constant(var part, var weight) ->
                    weighted(new ConstantScoreQuery(render(part)), weight);
            case QueryNode.BestOf(var parts) ->
                    new DisjunctionMaxQuery(parts.stream().map(QueryRenderer::render).toList(), 0);
            case QueryNode.AllOf(var parts) ->
                    parts.isEmpty() ? MatchAllDocsQuery.INSTANCE : all(parts);
            case QueryNode.AnyOf(var parts, var atLeast) -> any(parts, atLeast);
        };
    }

    private static Query all(List<QueryNode> parts) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(render(part), Occur.MUST));
        return query.build();
    }

    private static Query any(List<QueryNode> parts, int atLeast) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(render(part), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(Math.min(atLeast, parts.size())).build();
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
