package saraban.indexer.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiMonth;

/// Finds Thai dates in folded text: full month names, also misread ones, short names, and years of
/// the Buddhist Era.
final class Dates {
    private static final int FIRST_YEAR = 2430;
    private static final int LAST_YEAR = 2620;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\d/.,])(?<day>\\d{1,2})\\s*(?:เดือน\\s*)?(?<month>[ก-ฮเ][ก-ฮะ-์.\\s]{1,13}?)\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*"
                            + "(?<year>2[45]\\d\\d|\\d\\d)(?!\\d)");

    private Dates() {}

    /// A date with its place in the text it was found in.
    ///
    /// @param certainty share of dates of this spelling that are right, were every digit read right
    record Seen(LocalDate day, int start, int end, double certainty, boolean fullMonth) {}

    static List<Seen> in(String text) {
        List<Seen> seen = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        int from = 0;
        while (from <= text.length() && written.find(from)) {
            Optional<Seen> date = read(written);
            date.ifPresent(seen::add);
            from = date.isPresent() ? written.end() : written.start() + 1;
        }
        return seen;
    }

    private static Optional<Seen> read(Matcher written) {
        String name = written.group("month").strip();
        String year = written.group("year");
        Optional<ThaiMonth> exact = ThaiMonth.named(name.replace(" ", ""));
        Optional<ThaiMonth> month = exact.or(() -> nearest(name));
        boolean full = month.isPresent() && name.length() > 5;
        if (month.isEmpty() || full && year.length() == 2) {
            return Optional.empty();
        }
        double certainty = exact.isPresent() ? 1 : 0.93;
        return day(written.group("day"), month.get(), year)
                .map(
                        day ->
                                new Seen(
                                        day,
                                        written.start(),
                                        written.end(),
                                        certainty * plausible(day),
                                        full));
    }

    // A name within one letter of the skeleton of just one month.
    private static Optional<ThaiMonth> nearest(String name) {
        String skeleton = Skeleton.of(name);
        if (skeleton.length() < 4) {
            return Optional.empty();
        }
        List<ThaiMonth> near =
                Arrays.stream(ThaiMonth.values())
                        .filter(
                                month -> {
                                    String wanted = Skeleton.of(month.fullName());
                                    return Skeleton.distance(wanted, skeleton)
                                            <= (wanted.length() > 6 ? 2 : 1);
                                })
                        .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day, ThaiMonth month, String year) {
        int buddhist = year.length() == 2 ? 2500 + Integer.parseInt(year) : Integer.parseInt(year);
        if (buddhist < FIRST_YEAR || buddhist > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(buddhist - 543, month.month(), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // Letters are dated on working days; on a weekend a digit has often been misread.
    private static double plausible(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? 0.93
                : 1;
    }
}
