package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.PageText;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.indexer.search.SearchRequest;
import saraban.server.desk.DocumentDesk;
import saraban.server.desk.RegisterDesk;
import saraban.server.desk.SearchDesk;

/// What scripts can find and read.
final class ApiDocuments {
    private static final int MOST_HITS = 100;
    private static final int DEEPEST = 10_000;

    private final DocumentDesk documents;
    private final SearchDesk search;
    private final RegisterDesk register;

    ApiDocuments(DocumentDesk documents, SearchDesk search, RegisterDesk register) {
        this.documents = documents;
        this.search = search;
        this.register = register;
    }

    void search(Context ctx) {
        String query = Asked.query(ctx, "q");
        var filters =
                new SearchRequest.Filters(year(ctx), asked(ctx, "kind"), asked(ctx, "sender"));
        var request =
                new SearchRequest(
                        query,
                        Math.min(MOST_HITS, Asked.queryNumber(ctx, "limit").orElse(10)),
                        Math.min(DEEPEST, Asked.queryNumber(ctx, "offset").orElse(0)),
                        filters);
        ctx.json(ApiJson.search(query, search.find(request, reader(ctx))));
    }

    void document(Context ctx) {
        Document document = find(ctx);
        ctx.json(
                ApiJson.document(
                        document,
                        documents.facts(document.id(), reader(ctx)),
                        documents.openJobs(document.id())));
    }

    void page(Context ctx) {
        Document document = find(ctx);
        PageText page =
                documents
                        .page(document.id(), Asked.positive(ctx, "number"), reader(ctx))
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", page.page());
        json.put("source", ApiJson.word(page.source()));
        json.put("rotated", page.rotated());
        json.put("confidence", page.confidence());
        json.put("text", page.text());
        json.put(
                "words",
                page.words().stream()
                        .map(
                                word ->
                                        List.of(
                                                word.start(),
                                                word.end(),
                                                word.x(),
                                                word.y(),
                                                word.width(),
                                                word.height()))
                        .toList());
        ctx.json(json);
    }

    void chain(Context ctx) {
        ctx.json(
                ApiJson.chain(
                        documents
                                .chain(Asked.document(ctx), reader(ctx))
                                .orElseThrow(() -> new NotFoundResponse(ctx.path()))));
    }

    void prove(Context ctx) {
        ctx.json(ApiJson.proof(register.prove(year(ctx))));
    }

    private Document find(Context ctx) {
        return documents
                .find(Asked.document(ctx), reader(ctx))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static Optional<BuddhistYear> year(Context ctx) {
        return Asked.queryNumber(ctx, "year")
                .filter(year -> year >= 2300 && year <= 2800)
                .map(BuddhistYear::new);
    }

    private static Optional<String> asked(Context ctx, String name) {
        return Optional.of(Asked.query(ctx, name)).filter(text -> !text.isEmpty());
    }

    private static Reader reader(Context ctx) {
        return Visitor.account(ctx).reader();
    }
}
