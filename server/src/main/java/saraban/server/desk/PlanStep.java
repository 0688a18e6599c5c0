package saraban.server.desk;

import java.util.List;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanMoved;

/// What became of a wish to take a plan a step on its way.
public sealed interface PlanStep {
    /// The step is kept.
    record Done(KeptPlan plan) implements PlanStep {}

    /// The step does not follow from where the plan stands.
    record Refused(PlanMoved.Refused refusal) implements PlanStep {}

    /// The plan has errors, and nobody said that it goes out in spite of them.
    ///
    /// @param errors at least one; advice is not among them
    record HasErrors(List<Finding> errors) implements PlanStep {}
}
