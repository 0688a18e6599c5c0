package saraban.corpus.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.Plan;

/// The plans of the office. What is beyond a reader's clearance is neither shown nor counted.
public interface Plans {
    /// Keeps a new plan as its first revision.
    KeptPlan begin(Plan plan, Secrecy secrecy, String clerk);

    /// Adds a revision.
    ///
    /// @param base number of the revision that was on the clerk's screen
    /// @throws IllegalArgumentException when there is no such plan, or it is of another kind
    PlanSaved save(PlanId plan, int base, Plan changed, String clerk);

    /// Takes a plan a step on its way. Announcing gives an amendment its number, from 1 without
    /// gap.
    ///
    /// @param base number of the revision that the step is taken with, the newest one
    /// @param dated the day of the step, as the papers say
    /// @param note e.g. the committee and its meeting
    /// @throws IllegalArgumentException when there is no such plan
    PlanMoved move(
            PlanId plan, int base, PlanStatus to, LocalDate dated, String note, String clerk);

    Optional<KeptPlan> find(PlanId id, Reader reader);

    /// A plan as it was saved once.
    Optional<PlanRevision> revision(PlanId id, int number, Reader reader);

    /// Every revision of a plan, the first one first; empty where the reader may not see it.
    List<PlanRevision> revisions(PlanId id, Reader reader);

    /// Plans, the one saved last in front.
    Page<KeptPlan> list(PlanQuery query, Reader reader);

    /// Rows of the newest revisions, plan by plan in the order of the paper.
    Page<FoundRow> rows(RowQuery query, Reader reader);
}
