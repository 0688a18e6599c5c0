package saraban.corpus.letter;

import java.time.LocalDate;

/// A calendar year of the Buddhist Era (พ.ศ.), 543 ahead of the Common Era: 2567 is 2024.
///
/// @param value the year, from 2300 to 2800, so that a Common Era year put here by mistake is
///   refused
public record BuddhistYear(int value) implements Comparable<BuddhistYear> {
    private static final int AHEAD = 543;
    private static final int FIRST = 2300;
    private static final int LAST = 2800;

    public BuddhistYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException(
                    "expected a Buddhist year from %d to %d, found %d"
                            .formatted(FIRST, LAST, value));
        }
    }

    /// Whether a day lies in a year that letters can be of.
    public static boolean covers(LocalDate day) {
        int year = day.getYear() + AHEAD;
        return year >= FIRST && year <= LAST;
    }

    /// The year in which a day lies; letters are numbered by it.
    public static BuddhistYear of(LocalDate day) {
        return new BuddhistYear(day.getYear() + AHEAD);
    }

    /// The same year in the Common Era.
    public int gregorian() {
        return value - AHEAD;
    }

    /// The year as it stands on paper, e.g. `๒๕๖๗`.
    public String printed() {
        return ThaiDigits.toThai(Integer.toString(value));
    }

    @Override
    public int compareTo(BuddhistYear other) {
        return Integer.compare(value, other.value);
    }
}
