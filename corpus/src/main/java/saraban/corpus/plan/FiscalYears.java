package saraban.corpus.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;

/// Fiscal years in a row (ปีงบประมาณ พ.ศ.): year n runs from 1 October of the year before to 30
/// September.
///
/// @param from first year, Buddhist Era
/// @param to last year, not before the first
public record FiscalYears(int from, int to) {
    private static final int MOST = 50;

    public FiscalYears {
        new BuddhistYear(from);
        new BuddhistYear(to);
        if (to < from || to - from >= MOST) {
            throw new IllegalArgumentException(
                    "fiscal years: expected the last from %d to %d, found %d"
                            .formatted(from, from + MOST - 1, to));
        }
    }

    public static FiscalYears of(int year) {
        return new FiscalYears(year, year);
    }

    /// How many years.
    public int length() {
        return to - from + 1;
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /// 1 October before the first year.
    public LocalDate firstDay() {
        return LocalDate.of(new BuddhistYear(from).gregorian() - 1, Month.OCTOBER, 1);
    }

    /// 30 September of the last year.
    public LocalDate lastDay() {
        return LocalDate.of(new BuddhistYear(to).gregorian(), Month.SEPTEMBER, 30);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /// As printed, e.g. `๒๕๖๗ - ๒๕๖๙`, or `๒๕๖๗` for one year.
    public String printed() {
        return ThaiDigits.toThai(from == to ? Integer.toString(from) : from + " - " + to);
    }
}
