package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.indexer.search.Hit;
import saraban.indexer.search.SearchResult;

/// What was found.
///
/// @param query as typed
/// @param filters what is narrowed to
/// @param hits of this page of the result
/// @param number of this page of the result, from 1
/// @param pages how many there are
public record SearchPage(
        String query,
        Filters filters,
        Optional<SearchResult> result,
        List<ShownHit> hits,
        int number,
        int pages)
        implements Page {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    @Override
    public String title() {
        return query.isEmpty() ? Words.say("search.title") : Words.say("search.title.of", query);
    }

    /// A hit with its stretch of text in pieces.
    public record ShownHit(Hit hit, List<Marked> snippet) {
        public ShownHit {
            snippet = List.copyOf(snippet);
        }

        public String heading() {
            return hit.subject()
                    .or(hit::number)
                    .orElseGet(() -> Words.say("search.nameless", hit.document()));
        }
    }

    /// Values of the filters as they stand in the address; empty where there is none.
    public record Filters(String year, String kind, String sender) {
        public boolean none() {
            return year.isEmpty() && kind.isEmpty() && sender.isEmpty();
        }
    }

    /// The address of this search with other filters, from its first page.
    public String with(Filters other) {
        return address(other, 1);
    }

    /// The address of another page of this result.
    public String page(int other) {
        return address(filters, other);
    }

    private String address(Filters chosen, int page) {
        return Addresses.of(
                "/search",
                "q",
                query,
                "year",
                chosen.year(),
                "kind",
                chosen.kind(),
                "sender",
                chosen.sender(),
                "page",
                page == 1 ? "" : Integer.toString(page));
    }
}
