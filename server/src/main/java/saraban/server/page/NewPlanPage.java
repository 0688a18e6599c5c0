package saraban.server.page;

import java.util.Optional;
import saraban.corpus.plan.PlanKind;

/// Beginning a plan.
///
/// @param kind the kind chosen
/// @param name title as typed
/// @param from first fiscal year as typed
/// @param to last fiscal year as typed
/// @param problem why it was not begun
public record NewPlanPage(
        PlanKind kind, String name, String from, String to, Optional<String> problem)
        implements Page {
    @Override
    public String title() {
        return Words.say("plan.new.title");
    }
}
