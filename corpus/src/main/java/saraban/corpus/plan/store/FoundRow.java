package saraban.corpus.plan.store;

import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.PlanLine;

/// A row of a plan that was found.
///
/// @param title of the plan
public record FoundRow(PlanId plan, int revision, PlanKind kind, String title, PlanLine line) {}
