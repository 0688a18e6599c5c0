package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftRevision;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.page.RevisionsPage;
import saraban.templates.FormCatalog;

/// What a draft was before.
final class RevisionPages {
    private final DraftDesk desk;
    private final FormCatalog forms;
    private final Pages pages;

    RevisionPages(DraftDesk desk, FormCatalog forms, Pages pages) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    void list(Context ctx) {
        show(ctx, draft(ctx), Optional.empty());
    }

    void one(Context ctx) {
        Draft draft = draft(ctx);
        show(ctx, draft, Optional.of(revision(ctx, draft)));
    }

    /// Saves what an earlier revision says as the newest one.
    void restore(Context ctx) {
        Draft draft = draft(ctx);
        DraftRevision old = revision(ctx, draft);
        // Should someone have saved meanwhile, the draft's page shows their text; the old revision
        // stays to be asked for.
        desk.save(draft.id(), Asked.formNumber(ctx, "base").orElse(0), old.fields(), clerk(ctx));
        ctx.redirect("/drafts/" + draft.id(), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, Draft draft, Optional<DraftRevision> shown) {
        pages.show(
                ctx,
                new RevisionsPage(
                        draft.id(),
                        DraftRows.subject(draft.latest().fields()),
                        desk.revisions(draft).reversed(),
                        shown,
                        shown.map(one -> WrittenFields.of(forms.form(draft.form()), one.fields()))
                                .orElse(List.of())));
    }

    private DraftRevision revision(Context ctx, Draft draft) {
        int number = Asked.positive(ctx, "number");
        return desk.revisions(draft).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private Draft draft(Context ctx) {
        return desk.find(Asked.draft(ctx), clerk(ctx))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static Clerk clerk(Context ctx) {
        return Clerk.of(Visitor.as(Role.CLERK, ctx));
    }
}
