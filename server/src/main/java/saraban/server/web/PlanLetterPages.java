package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.function.Supplier;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Office;
import saraban.corpus.office.Role;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.desk.PlanDesk;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Begins an external letter with a plan behind it, as secret as the plan is.
final class PlanLetterPages {
    private static final String FORM = "external-letter";

    private final PlanDesk plans;
    private final DraftDesk drafts;
    private final FormCatalog forms;
    private final Supplier<Office> office;
    private final InstantSource clock;

    PlanLetterPages(
            PlanDesk plans,
            DraftDesk drafts,
            FormCatalog forms,
            Supplier<Office> office,
            InstantSource clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.forms = forms;
        this.office = office;
        this.clock = clock;
    }

    void begin(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        KeptPlan kept =
                PlanId.parse(ctx.pathParam("id"))
                        .flatMap(id -> plans.find(id, clerk))
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        Form form = forms.form(FORM);
        var fields =
                (ObjectNode)
                        JsonMapper.shared().readTree(FirstFields.json(form, office.get(), clock));
        if (kept.secrecy() != Secrecy.NONE) {
            fields.put("secrecy", kept.secrecy().code());
        }
        AnnexPicker.attach(fields, kept);
        Draft draft = drafts.start(FORM, fields.toString(), clerk);
        ctx.redirect("/drafts/" + draft.id(), HttpStatus.SEE_OTHER);
    }
}
