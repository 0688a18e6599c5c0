package saraban.indexer.search;

import java.util.List;
import java.util.Optional;

/// A query as it will be run.
///
/// @param matches which pages count as found
/// @param score what ranks them
/// @param refine ranks the best of them anew: its score is added
/// @param without pages that must not be found
/// @param otherwise what to run when nothing was found
public record QueryPlan(
        QueryNode matches,
        QueryNode score,
        Optional<QueryNode> refine,
        List<QueryNode> without,
        Optional<QueryPlan> otherwise) {
    public QueryPlan {
        without = List.copyOf(without);
    }
}
