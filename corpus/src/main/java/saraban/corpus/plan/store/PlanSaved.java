package saraban.corpus.plan.store;

import java.time.Instant;

/// What became of a wish to save a plan.
public sealed interface PlanSaved {
    /// It is kept as this revision.
    record Done(PlanRevision revision) implements PlanSaved {}

    /// Someone saved the plan since the revision that this one was written over; nothing is kept of
    /// the latter.
    record Conflict(int latest, String savedBy, Instant savedAt) implements PlanSaved {}

    /// The plan stands where it is no longer written: approved and waiting to be announced, or
    /// superseded.
    record Closed(PlanStatus status) implements PlanSaved {}
}
