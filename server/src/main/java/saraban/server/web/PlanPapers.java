package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;
import saraban.server.desk.PlanPaperDesk;
import saraban.server.page.PlanPaperPage;
import saraban.templates.Warning;

/// Plans as they are printed: looked at, and taken away as PDF and DOCX.
final class PlanPapers {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanDesk desk;
    private final PlanPaperDesk papers;
    private final Pages pages;

    PlanPapers(PlanDesk desk, PlanPaperDesk papers, Pages pages) {
        this.desk = desk;
        this.papers = papers;
        this.pages = pages;
    }

    void page(Context ctx) {
        KeptPlan kept = plan(ctx);
        PlanPaperDesk.Paper paper = papers.paper(kept.latest());
        pages.show(
                ctx,
                new PlanPaperPage(
                        kept,
                        paper.pages().size(),
                        paper.printed().pages(),
                        paper.printed().warnings().stream().map(Warning::toString).toList()));
    }

    void picture(Context ctx) {
        PlanPaperDesk.Paper paper = papers.paper(plan(ctx).latest());
        int page = Asked.positive(ctx, "page");
        if (page > paper.pages().size()) {
            throw new NotFoundResponse(ctx.path());
        }
        ctx.contentType("image/png").result(paper.pages().get(page - 1));
    }

    void file(Context ctx) {
        KeptPlan kept = plan(ctx);
        String name = "plan-%s-%d".formatted(kept.id(), kept.latest().number());
        var printed = papers.paper(kept.latest()).printed();
        switch (ctx.pathParam("file")) {
            case "plan.pdf" -> attach(ctx, name + ".pdf", "application/pdf", printed.pdf());
            case "plan.docx" -> attach(ctx, name + ".docx", DOCX, printed.docx());
            default -> throw new NotFoundResponse(ctx.path());
        }
    }

    private static void attach(Context ctx, String name, String type, byte[] content) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(type).disableCompression().result(content);
    }

    private KeptPlan plan(Context ctx) {
        return PlanId.parse(ctx.pathParam("id"))
                .flatMap(id -> desk.find(id, Clerk.of(Visitor.account(ctx))))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }
}
