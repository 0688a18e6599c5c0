package saraban.server.desk;

import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.letter.ThaiMonth;
import saraban.corpus.register.Registry;

/// Which lines of which register are wanted: those of a year, those of some days, or all.
///
/// @param from first day; with it `to` stands, or the same day is meant
/// @param to last day
/// @param registry whose register of letters received
public record RegisterWish(
        RegisterKind kind,
        Optional<BuddhistYear> year,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Registry registry) {
    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2250, 12, 31);

    public static RegisterWish all(RegisterKind kind) {
        return new RegisterWish(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Registry.CENTRAL);
    }

    public static RegisterWish of(RegisterKind kind, BuddhistYear year, Registry registry) {
        return new RegisterWish(
                kind, Optional.of(year), Optional.empty(), Optional.empty(), registry);
    }

    LocalDate firstDay() {
        return from.or(() -> year.map(one -> LocalDate.of(one.gregorian(), 1, 1))).orElse(EVER);
    }

    LocalDate lastDay() {
        return to.or(() -> from)
                .or(() -> year.map(one -> LocalDate.of(one.gregorian(), 12, 31)))
                .orElse(NEVER);
    }

    /// The line above the table, e.g. `วันที่ ๙ เดือน มกราคม พ.ศ. ๒๕๖๗`; empty where all are
    /// wanted.
    String period() {
        if (from.isPresent() || to.isPresent()) {
            String first = from.map(RegisterWish::day).orElse("");
            return firstDay().equals(lastDay())
                    ? first
                    : to.map(day -> first + " ถึง" + day(day)).orElse(first).strip();
        }
        return year.map(one -> "ประจำปี พ.ศ. " + one.printed()).orElse("");
    }

    private static String day(LocalDate day) {
        return ThaiDigits.toThai(
                "วันที่ %d เดือน %s พ.ศ. %d"
                        .formatted(
                                day.getDayOfMonth(),
                                ThaiMonth.of(day.getMonth()).fullName(),
                                BuddhistYear.of(day).value()));
    }
}
