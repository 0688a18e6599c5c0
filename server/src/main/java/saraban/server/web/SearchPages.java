package saraban.server.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;
import saraban.indexer.search.Hit;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;
import saraban.server.desk.SearchDesk;
import saraban.server.page.Marked;
import saraban.server.page.SearchPage;

/// Looking for letters.
final class SearchPages {
    private static final int HITS = 10;
    private static final int LAST_PAGE = 100;

    private final SearchDesk desk;
    private final Pages pages;

    SearchPages(SearchDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void page(Context ctx) {
        String query = Asked.query(ctx, "q");
        var filters =
                new SearchPage.Filters(
                        Asked.query(ctx, "year"),
                        Asked.query(ctx, "kind"),
                        Asked.query(ctx, "sender"));
        int number =
                Asked.queryNumber(ctx, "page")
                        .map(page -> Math.clamp(page, 1, LAST_PAGE))
                        .orElse(1);
        if (query.isBlank() && filters.none()) {
            pages.show(ctx, new SearchPage(query, filters, Optional.empty(), List.of(), 1, 1));
            return;
        }
        var request = new SearchRequest(query, HITS, (number - 1) * HITS, wanted(filters));
        SearchResult result = desk.find(request, Visitor.account(ctx).reader());
        int last = (int) Math.clamp((result.total() + HITS - 1) / HITS, 1, LAST_PAGE);
        pages.show(
                ctx,
                new SearchPage(
                        query,
                        filters,
                        Optional.of(result),
                        result.hits().stream().map(SearchPages::shown).toList(),
                        number,
                        last));
    }

    private static SearchRequest.Filters wanted(SearchPage.Filters filters) {
        String year = ThaiDigits.toArabic(filters.year());
        return new SearchRequest.Filters(
                year.matches("2[3-7]\\d\\d")
                        ? Optional.of(new BuddhistYear(Integer.parseInt(year)))
                        : Optional.empty(),
                Optional.of(filters.kind()).filter(kind -> !kind.isEmpty()),
                Optional.of(filters.sender()).filter(sender -> !sender.isEmpty()));
    }

    private static SearchPage.ShownHit shown(Hit hit) {
        List<int[]> bounds =
                hit.marks().stream().map(mark -> new int[] {mark.start(), mark.end()}).toList();
        return new SearchPage.ShownHit(hit, Marked.cut(hit.snippet(), bounds));
    }
}
