package saraban.corpus.plan.store;

import java.time.Instant;
import java.util.List;
import saraban.corpus.letter.Secrecy;

/// A plan that is kept, with its newest revision.
///
/// @param begunBy user
/// @param history its steps, the first one first; never empty
public record KeptPlan(
        PlanId id,
        Secrecy secrecy,
        String begunBy,
        Instant begunAt,
        PlanRevision latest,
        List<StatusStep> history) {
    public KeptPlan {
        history = List.copyOf(history);
    }

    /// Where it stands.
    public PlanStatus status() {
        return history.getLast().status();
    }

    /// The newest revision that was announced, 0 while none was.
    public int announcedRevision() {
        return history.stream()
                .filter(step -> step.status() == PlanStatus.ANNOUNCED)
                .mapToInt(StatusStep::revision)
                .max()
                .orElse(0);
    }
}
