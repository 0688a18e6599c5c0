package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.store.KeptPlan;

/// The plans of the office.
///
/// @param words that were asked for in titles
/// @param kind that was asked for
/// @param total how many there are in all
/// @param mayWrite whether the clerk may begin one
public record PlansPage(
        List<KeptPlan> plans, int total, String words, Optional<PlanKind> kind, boolean mayWrite)
        implements Page {
    public PlansPage {
        plans = List.copyOf(plans);
    }

    @Override
    public String title() {
        return Words.say("plans.title");
    }
}
