package saraban.corpus.plan.store;

import java.util.Optional;
import java.util.OptionalInt;
import saraban.corpus.plan.PlanKind;

/// Which plans one looks for.
///
/// @param words each to stand in the title; empty for any
/// @param year a fiscal year the plan covers, Buddhist Era
/// @param offset how many to pass over
public record PlanQuery(
        String words, Optional<PlanKind> kind, OptionalInt year, int offset, int limit) {
    public static PlanQuery all(int limit) {
        return new PlanQuery("", Optional.empty(), OptionalInt.empty(), 0, limit);
    }
}
