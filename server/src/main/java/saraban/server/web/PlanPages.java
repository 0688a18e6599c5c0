package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.office.Role;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanRevision;
import saraban.corpus.plan.store.PlanSaved;
import saraban.corpus.plan.store.PlanStatus;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;
import saraban.server.desk.PlanStep;
import saraban.server.page.ConflictPage;
import saraban.server.page.Input;
import saraban.server.page.PlanPage;
import saraban.server.page.PlanPlaces;
import saraban.server.page.PlanRevisionsPage;
import saraban.server.page.Words;

/// Writing a plan: its page, what a check finds as one types, saving over a revision, its way from
/// draft to announcement.
final class PlanPages {
    private final PlanDesk desk;
    private final Pages pages;

    PlanPages(PlanDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void page(Context ctx) {
        pages.show(ctx, page(ctx, plan(ctx), Optional.empty()));
    }

    /// Keeps the page; a table that is to have more rows is shown with them.
    void save(Context ctx) {
        Clerk clerk = clerk(ctx);
        KeptPlan kept = plan(ctx);
        Plan sent = sent(ctx, kept, true);
        switch (saved(ctx, kept, sent, clerk)) {
            case PlanSaved.Done _ -> ctx.redirect(next(ctx, kept.id()), HttpStatus.SEE_OTHER);
            case PlanSaved.Conflict(int latest, var by, var at) ->
                    pages.show(
                            ctx,
                            HttpStatus.CONFLICT,
                            new ConflictPage(
                                    "/plans/" + kept.id(),
                                    by,
                                    at,
                                    latest,
                                    PlanTexts.differences(kept.latest().plan(), sent),
                                    DraftPages.sent(ctx)));
            case PlanSaved.Closed _ -> ctx.redirect("/plans/" + kept.id(), HttpStatus.SEE_OTHER);
        }
    }

    /// Keeps the page while the clerk types on; answers a script.
    void keep(Context ctx) {
        Clerk clerk = clerk(ctx);
        KeptPlan kept = plan(ctx);
        switch (saved(ctx, kept, sent(ctx, kept, false), clerk)) {
            case PlanSaved.Done(PlanRevision revision) ->
                    ctx.json(
                            Map.of(
                                    "revision",
                                    revision.number(),
                                    "revisions",
                                    Words.say("draft.revisions", revision.number()),
                                    "sentence",
                                    Words.say("draft.kept", revision.savedAt())));
            case PlanSaved.Conflict(_, var by, var at) ->
                    ctx.status(HttpStatus.CONFLICT)
                            .json(Map.of("sentence", Words.say("plan.conflict", by, at)));
            case PlanSaved.Closed(var status) ->
                    ctx.status(HttpStatus.GONE)
                            .json(Map.of("sentence", Words.say("plan.closed", status.title())));
        }
    }

    /// What a check finds in what is typed; nothing is kept.
    void check(Context ctx) {
        Visitor.as(Role.CLERK, ctx);
        Plan plan = sent(ctx, plan(ctx), false);
        List<Finding> findings = desk.check(plan);
        ctx.json(
                Map.of(
                        "findings",
                        findings.stream().map(found -> json(plan, found)).toList(),
                        "sentence",
                        summary(findings)));
    }

    void move(Context ctx) {
        Clerk clerk = clerk(ctx);
        KeptPlan kept = plan(ctx);
        PlanStatus to =
                PlanStatus.ofCode(Asked.line(ctx, "to"))
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        Optional<LocalDate> day = Asked.date(Asked.day(ctx, "dated"));
        if (day.isEmpty()) {
            refuse(ctx, kept, Words.say("plan.step.day.wrong"));
            return;
        }
        boolean inSpite = ctx.formParam("inspite") != null;
        PlanStep step =
                desk.move(
                                kept.id(),
                                base(ctx),
                                to,
                                day.get(),
                                Asked.line(ctx, "note"),
                                inSpite,
                                clerk)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        switch (step) {
            case PlanStep.Done _ ->
                    ctx.redirect("/plans/" + kept.id() + "#way", HttpStatus.SEE_OTHER);
            case PlanStep.Refused(var refusal) -> refuse(ctx, kept, Words.say(refusal.why()));
            case PlanStep.HasErrors(var errors) ->
                    refuse(ctx, kept, Words.say("plan.step.errors", errors.size()));
        }
    }

    void revisions(Context ctx) {
        KeptPlan kept = plan(ctx);
        pages.show(
                ctx,
                new PlanRevisionsPage(kept, desk.revisions(kept.id(), anybody(ctx)).reversed()));
    }

    void revision(Context ctx) {
        KeptPlan kept = plan(ctx);
        PlanRevision revision = revision(ctx, kept);
        pages.show(
                ctx,
                new PlanPage(
                        kept,
                        revision.plan(),
                        revision.number(),
                        desk.check(revision.plan()),
                        "",
                        false,
                        Optional.empty(),
                        new PlanPage.Step(Input.Day.EMPTY, "")));
    }

    /// Saves what an earlier revision says as the newest one.
    void restore(Context ctx) {
        KeptPlan kept = plan(ctx);
        // Should someone have saved meanwhile, the page shows their text; the old revision stays to
        // be asked for.
        desk.save(kept.id(), base(ctx), revision(ctx, kept).plan(), clerk(ctx));
        ctx.redirect("/plans/" + kept.id(), HttpStatus.SEE_OTHER);
    }

    static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        return findings.isEmpty()
                ? Words.say("plan.check.sound")
                : Words.say("plan.check.count", errors, findings.size() - errors);
    }

    private void refuse(Context ctx, KeptPlan kept, String sentence) {
        pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, page(ctx, kept, Optional.of(sentence)));
    }

    private PlanPage page(Context ctx, KeptPlan kept, Optional<String> moved) {
        Plan plan = kept.latest().plan();
        boolean open =
                kept.status() != PlanStatus.APPROVED && kept.status() != PlanStatus.SUPERSEDED;
        return new PlanPage(
                kept,
                plan,
                kept.latest().number(),
                desk.check(plan),
                Asked.query(ctx, "rows"),
                open && Visitor.account(ctx).role().mayActAs(Role.CLERK),
                moved,
                new PlanPage.Step(Asked.day(ctx, "dated"), Asked.line(ctx, "note")));
    }

    private static Map<String, Object> json(Plan plan, Finding found) {
        return Map.of(
                "anchor",
                PlanPlaces.anchor(found.place()),
                "place",
                found.place().label(plan.form()),
                "sentence",
                found.sentence(),
                "error",
                found.isError());
    }

    private static Plan sent(Context ctx, KeptPlan kept, boolean dense) {
        Plan latest = kept.latest().plan();
        return new PlanFormReader(latest.kind(), latest.years(), ctx.formParamMap()).plan(dense);
    }

    private static String next(Context ctx, PlanId id) {
        String act = Asked.line(ctx, "act");
        String rows = "rows:";
        if (!act.startsWith(rows)) {
            return "/plans/" + id;
        }
        String table = act.substring(rows.length()).replaceAll("[^A-Za-z]", "");
        return "/plans/%s?rows=%s#%s".formatted(id, table, PlanPlaces.table(table));
    }

    private PlanRevision revision(Context ctx, KeptPlan kept) {
        return desk.revision(kept.id(), Asked.positive(ctx, "number"), anybody(ctx))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private KeptPlan plan(Context ctx) {
        return PlanId.parse(ctx.pathParam("id"))
                .flatMap(id -> desk.find(id, anybody(ctx)))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private PlanSaved saved(Context ctx, KeptPlan kept, Plan sent, Clerk clerk) {
        return desk.save(kept.id(), base(ctx), sent, clerk)
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static int base(Context ctx) {
        return Asked.formNumber(ctx, "base").orElse(0);
    }

    private static Clerk clerk(Context ctx) {
        return Clerk.of(Visitor.as(Role.CLERK, ctx));
    }

    private static Clerk anybody(Context ctx) {
        return Clerk.of(Visitor.account(ctx));
    }
}
