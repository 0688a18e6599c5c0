package saraban.indexer.search;

import java.time.Duration;
import java.util.List;

/// What was found.
///
/// @param total how many pages match, all of them visible to the reader
/// @param hits the asked part of them, best first
/// @param years matching pages by Buddhist year of the record, most first; likewise kinds and
///     senders
/// @param understood what parts of the query were taken for
public record SearchResult(
        long total,
        Duration took,
        List<Hit> hits,
        List<FacetCount> years,
        List<FacetCount> kinds,
        List<FacetCount> senders,
        List<Understanding> understood) {
    public SearchResult {
        hits = List.copyOf(hits);
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        senders = List.copyOf(senders);
        understood = List.copyOf(understood);
    }

    /// How many matching pages have one value.
    public record FacetCount(String value, long pages) {}

    /// A part of the query that was taken for more than its words.
    ///
    /// @param written as it stands in the query
    /// @param meaning what it was taken for, for showing
    public record Understanding(Kind kind, String written, String meaning) {
        /// What a part of a query can be.
        public enum Kind {
            NUMBER,
            DATE,
            ABBREVIATION,
            PHRASE,
            WITHOUT
        }
    }
}
