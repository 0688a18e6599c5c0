package saraban.corpus.plan.store;

import java.time.Instant;
import saraban.corpus.archive.Sha256;
import saraban.corpus.plan.Plan;

/// A plan as someone saved it. Revisions are only added.
///
/// @param number from 1
/// @param digest of the plan's canonical JSON
/// @param savedBy user
public record PlanRevision(int number, Plan plan, Sha256 digest, String savedBy, Instant savedAt) {}
