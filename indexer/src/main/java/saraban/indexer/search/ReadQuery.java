package saraban.indexer.search;

import java.util.List;
import java.util.Optional;

/// A query that has been understood.
///
/// @param plan what to run; empty asks for everything
/// @param understood what parts of it were taken for
/// @param marks what to mark in a page
public record ReadQuery(
        Optional<QueryPlan> plan, List<SearchResult.Understanding> understood, WantedMarks marks) {
    public ReadQuery {
        understood = List.copyOf(understood);
    }
}
