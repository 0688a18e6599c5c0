package saraban.corpus.plan.check;

import java.util.function.Consumer;
import saraban.corpus.plan.Plan;

/// One thing to look at in a plan. Looks at every kind of plan that has what it is about, and at
/// half-written ones; what cannot be read is the concern of [ReadableCells] alone.
interface Check {
    void look(Plan plan, Consumer<Finding> found);
}
