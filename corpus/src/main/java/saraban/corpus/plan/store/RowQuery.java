package saraban.corpus.plan.store;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import saraban.corpus.plan.PlanKind;

/// Which rows of plans one looks for, in the newest revision of each. Words are found whatever
/// their spaces and digits; an empty text asks for nothing.
///
/// @param words each to stand somewhere in the row, or in its strategy or project
/// @param year a fiscal year the row is of, Buddhist Era
/// @param overSatang money above this
/// @param underSatang money below this
/// @param totals whether rows รวม are found too
/// @param offset how many to pass over
public record RowQuery(
        String words,
        Optional<PlanKind> kind,
        Optional<PlanId> plan,
        OptionalInt year,
        String strategy,
        String project,
        String indicator,
        String unit,
        OptionalLong overSatang,
        OptionalLong underSatang,
        boolean totals,
        int offset,
        int limit) {
    /// Every row but the sums.
    public static RowQuery all(int limit) {
        return words("", limit);
    }

    public static RowQuery words(String words, int limit) {
        return new RowQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                "",
                "",
                "",
                "",
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                0,
                limit);
    }
}
