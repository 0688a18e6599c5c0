package saraban.corpus.plan.store;

/// What became of a wish to take a plan a step on.
public sealed interface PlanMoved {
    /// The step is kept.
    record Done(KeptPlan plan) implements PlanMoved {}

    /// Nothing changed.
    record Refused(Why why, PlanStatus status, int latest) implements PlanMoved {}

    /// Why a step is not taken.
    enum Why {
        /// The plan was saved since; latest is the newest revision.
        SAVED_SINCE,
        /// From where the plan stands this step does not follow.
        NOT_NEXT,
        /// What is announced already has not been changed since.
        NOTHING_CHANGED,
        /// The day lies before the step taken last.
        BEFORE_LAST_STEP
    }
}
