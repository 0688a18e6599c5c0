package saraban.indexer.search;

import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;

/// What is asked.
///
/// @param query words, `"a phrase"`, `-without`, a letter number or a date in any writing; blank
///     asks for everything, newest first
/// @param limit how many hits at most, from 0
/// @param offset how many hits to leave out first
public record SearchRequest(String query, int limit, int offset, Filters filters) {
    /// The longest query that is read; a longer one is cut here.
    public static final int LONGEST_QUERY = 1_000;

    public SearchRequest {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException(
                    "expected limit and offset from 0, found %d and %d".formatted(limit, offset));
        }
        query = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    }

    /// The first ten hits, unfiltered.
    public static SearchRequest of(String query) {
        return new SearchRequest(query, 10, 0, Filters.NONE);
    }

    public SearchRequest limit(int most) {
        return new SearchRequest(query, most, offset, filters);
    }

    public SearchRequest offset(int first) {
        return new SearchRequest(query, limit, first, filters);
    }

    public SearchRequest filters(Filters wanted) {
        return new SearchRequest(query, limit, offset, wanted);
    }

    /// What a hit must have in its record.
    ///
    /// @param year the calendar year of its date
    /// @param kind the word of the outside face
    /// @param sender exactly as the record says
    public record Filters(
            Optional<BuddhistYear> year, Optional<String> kind, Optional<String> sender) {
        public static final Filters NONE =
                new Filters(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
