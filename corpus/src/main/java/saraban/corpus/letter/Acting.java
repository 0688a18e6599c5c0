package saraban.corpus.letter;

import java.time.LocalDate;
import java.util.Optional;

/// On whose behalf, and by what right, a signatory signs for another.
///
/// @param position the position on whose behalf
/// @param authority the order that allows it, where it is named
public record Acting(ActingMode mode, String position, Optional<Authority> authority) {
    public Acting {
        if (position.isBlank()) {
            throw new IllegalArgumentException(
                    "%s: expected the position on whose behalf, found none"
                            .formatted(mode.printed()));
        }
    }

    /// The order that delegates (คำสั่งมอบอำนาจ). What is not known of it is empty.
    ///
    /// @param number as written, e.g. `คำสั่งจังหวัดสกลนคร ที่ 12/2567`
    /// @param from the first day on which it holds
    /// @param to the last day on which it holds; empty for one without end
    public record Authority(
            String number,
            Optional<LocalDate> dated,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        /// Whether it holds on a day.
        public boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
        }
    }
}
