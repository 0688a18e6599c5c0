package saraban.indexer.search;

import java.util.List;
import java.util.Set;

/// What of a page answers a query.
///
/// @param terms terms to mark wherever they stand
/// @param phrases sequences of words to mark
/// @param grams the grams of each piece of the query, for pieces that stand misread in the page
public record WantedMarks(Set<String> terms, List<List<String>> phrases, List<Set<String>> grams) {
    public static final WantedMarks NONE = new WantedMarks(Set.of(), List.of(), List.of());

    public WantedMarks {
        terms = Set.copyOf(terms);
        phrases = List.copyOf(phrases);
        grams = List.copyOf(grams);
    }
}
