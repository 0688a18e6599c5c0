package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.PageText;
import saraban.corpus.office.Account;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.server.desk.Chain;
import saraban.server.desk.DocumentDesk;
import saraban.server.desk.FormDesk;
import saraban.server.desk.SearchDesk;
import saraban.server.page.ChainPage;
import saraban.server.page.DocumentPage;
import saraban.server.page.Marked;
import saraban.server.page.PageImagePage;
import saraban.server.page.WorkPart;

/// Looking at documents: what is known of them, their pages, their chain. A document beyond the
/// clearance does not exist.
final class DocumentPages {
    private final DocumentDesk desk;
    private final SearchDesk search;
    private final ReceiptPages receipts;
    private final FormDesk forms;
    private final Pages pages;

    DocumentPages(
            DocumentDesk desk,
            SearchDesk search,
            ReceiptPages receipts,
            FormDesk forms,
            Pages pages) {
        this.desk = desk;
        this.search = search;
        this.receipts = receipts;
        this.forms = forms;
        this.pages = pages;
    }

    void page(Context ctx) {
        Account account = Visitor.account(ctx);
        Reader reader = account.reader();
        Document document = document(ctx);
        Chain chain =
                desk.chain(document.id(), reader)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        boolean clerk = account.role().mayActAs(Role.CLERK);
        pages.show(
                ctx,
                new DocumentPage(
                        document,
                        ReadFacts.shown(desk.facts(document.id(), reader)),
                        pictured(document),
                        desk.openJobs(document.id()),
                        neighbours(chain, document, true),
                        neighbours(chain, document, false),
                        forms.printedWith(document.id(), reader),
                        ctx.queryParam("issued") != null,
                        clerk
                                && ctx.queryParam("issued") == null
                                && document.file(FileRole.ORIGINAL).isPresent(),
                        clerk && document.state() == DocumentState.READ,
                        receipts.part(document, account, Asked.query(ctx, "said")),
                        clerk && document.origin() == Origin.ISSUED,
                        clerk && pictured(document) > 0));
    }

    /// What is still to be done for the document: a part of its page, asked for again while there
    /// is something.
    void work(Context ctx) {
        Document document = document(ctx);
        pages.show(ctx, new WorkPart(document, desk.openJobs(document.id())));
    }

    void image(Context ctx) {
        Document document = document(ctx);
        int number = Asked.positive(ctx, "number");
        if (number > pictured(document)) {
            throw new NotFoundResponse(ctx.path());
        }
        Reader reader = Visitor.account(ctx).reader();
        String query = Asked.query(ctx, "q");
        PageText text =
                desk.page(document.id(), number, reader).orElseGet(() -> Unread.page(number));
        List<int[]> bounds =
                query.isBlank()
                        ? List.of()
                        : search.marks(query, text.text()).stream()
                                .map(span -> new int[] {span.start(), span.end()})
                                .toList();
        List<PageImagePage.Box> boxes =
                query.isBlank()
                        ? List.of()
                        : desk.marks(document.id(), number, query, reader).stream()
                                .map(
                                        box ->
                                                PageImagePage.Box.of(
                                                        box.x(),
                                                        box.y(),
                                                        box.width(),
                                                        box.height()))
                                .toList();
        pages.show(
                ctx,
                new PageImagePage(
                        document,
                        number,
                        pictured(document),
                        query,
                        text,
                        Marked.cut(text.text(), bounds),
                        boxes));
    }

    void chain(Context ctx) {
        Document document = document(ctx);
        Chain chain =
                desk.chain(document.id(), Visitor.account(ctx).reader())
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        pages.show(ctx, new ChainPage(document, chain));
    }

    private Document document(Context ctx) {
        return desk.find(Asked.document(ctx), Visitor.account(ctx).reader())
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    // Office documents without a paper have texts but no pictures.
    private static int pictured(Document document) {
        boolean drawn =
                document.file(FileRole.PDF).isPresent()
                        || document.file(FileRole.ORIGINAL)
                                .filter(file -> drawable(file.name()))
                                .isPresent();
        return drawn
                ? Math.max(
                        document.pagesRead(), document.state() == DocumentState.UNREADABLE ? 0 : 1)
                : 0;
    }

    private static boolean drawable(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(pdf|tiff?|png|jpe?g)");
    }

    private static List<Chain.Letter> neighbours(Chain chain, Document document, boolean earlier) {
        String here = document.id().toString();
        return chain.links().stream()
                .filter(link -> (earlier ? link.from() : link.to()).equals(here))
                .map(link -> earlier ? link.to() : link.from())
                .distinct()
                .flatMap(key -> letter(chain, key).stream())
                .toList();
    }

    private static Optional<Chain.Letter> letter(Chain chain, String key) {
        return chain.letters().stream().filter(letter -> letter.key().equals(key)).findFirst();
    }
}
