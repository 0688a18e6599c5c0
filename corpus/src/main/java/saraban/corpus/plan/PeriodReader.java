package saraban.corpus.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDate;

/// Reads a day or a run of days: `24 เมษายน 2567`, `22 - 23 ธ.ค. 53`, `1 ต.ค. 66 ถึง 30 ก.ย. 67`,
/// `ตุลาคม 2566 - กันยายน 2567`, `ปีงบประมาณ 2567`.
final class PeriodReader {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:ระหว่าง|ตั้งแต่|ใน|เมื่อ)?\\s*(?:วันที่)?\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:\\bto\\b|ถึงวันที่|ถึง|[-–—~])\\s*(?:วันที่)?\\s*");
    private static final Pattern MONTH =
            Pattern.compile("(?:เดือน)?\\s*([ก-๎.]+?)\\s*(?:พ\\.?ศ\\.?)?\\s*(\\d{4}|\\d{2})");
    private static final Pattern TAIL = Pattern.compile(".*?([ก-๎.]+\\s*(?:\\d{4}|\\d{2}))");
    private static final Pattern YEAR = Pattern.compile(".*?((?:\\d{4}|\\d{2}))");
    private static final Pattern FISCAL =
            Pattern.compile("(?:ตลอด)?ปีงบประมาณ\\s*(?:พ\\.?ศ\\.?)?\\s*(\\d{4})");

    private PeriodReader() {}

    /// @param text tidy
    static Optional<Reading.Period> read(String text) {
        String bare = BEFORE.matcher(text).replaceFirst("");
        Optional<Reading.Period> one = part(bare).or(() -> fiscalYear(bare));
        if (one.isPresent()) {
            return one;
        }
        Matcher between = BETWEEN.matcher(bare);
        while (between.find()) {
            Optional<Reading.Period> both =
                    both(bare.substring(0, between.start()), bare.substring(between.end()));
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading.Period> both(String from, String to) {
        Optional<Reading.Period> last = part(to);
        return last.flatMap(
                end ->
                        first(from, to)
                                .filter(start -> !start.from().isAfter(end.to()))
                                .map(start -> new Reading.Period(start.from(), end.to())));
    }

    // The first day may leave month and year, or the year alone, to the last one.
    private static Optional<Reading.Period> first(String from, String to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return part(from).or(() -> lent(from, to, TAIL)).or(() -> lent(from, to, YEAR));
    }

    private static Optional<Reading.Period> lent(String from, String to, Pattern what) {
        Matcher tail = what.matcher(to);
        return tail.matches() ? part(from + " " + tail.group(1)) : Optional.empty();
    }

    private static Optional<Reading.Period> part(String text) {
        return ThaiDate.parse(text).map(day -> new Reading.Period(day, day)).or(() -> month(text));
    }

    private static Optional<Reading.Period> month(String text) {
        Matcher found = MONTH.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return ThaiDate.parse("1 " + found.group(1) + " " + found.group(2))
                .map(day -> new Reading.Period(day, day.plusMonths(1).minusDays(1)));
    }

    private static Optional<Reading.Period> fiscalYear(String text) {
        Matcher found = FISCAL.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return YearsReader.buddhist(found.group(1))
                .filter(year -> BuddhistYear.covers(LocalDate.of(year - 544, 10, 1)))
                .map(FiscalYears::of)
                .map(year -> new Reading.Period(year.firstDay(), year.lastDay()));
    }
}
