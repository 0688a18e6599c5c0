package saraban.server.page;

import java.util.List;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanRevision;

/// What a plan was before.
///
/// @param revisions the newest in front
public record PlanRevisionsPage(KeptPlan kept, List<PlanRevision> revisions) implements Page {
    public PlanRevisionsPage {
        revisions = List.copyOf(revisions);
    }

    @Override
    public String title() {
        return Words.say("plan.revisions.title");
    }
}
