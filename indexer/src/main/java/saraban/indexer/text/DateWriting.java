package saraban.indexer.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days, months and years in cleaned text, in any usual writing: `7 มกราคม 2567`, `7 ม.ค. 67`,
/// `7/1/2567`, `2024-01-07`, `7 January 2024`, `18-21 ส.ค. 54` (both ends), `มกราคม 2567`, `พ.ศ.
/// 2567`, `2567`.
///
/// A four-digit year from 2400 on is Buddhist, an earlier one Common Era; two digits mean 25xx. A
/// date is found by its day (`@2024-01-07`), its month (`@2024-01`) and its year (`@2024`), all
/// of the Common Era.
public final class DateWriting {
    private static final String ERA = "\\s{0,3}(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s{0,3}";
    private static final String YEAR = "(\\d{4}|\\d{2})(?!\\d)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})";
    private static final String MONTH = "\\s{0,3}(?:เดือน)?\\s{0,3}" + MonthNames.ANY;

    private static final Pattern DAYS_OF_TWO_MONTHS =
            Pattern.compile(DAY + MONTH + "\\s{0,2}-\\s{0,2}" + DAY + MONTH + ERA + YEAR);
    private static final Pattern DAYS =
            Pattern.compile(DAY + "(?:\\s{0,2}-\\s{0,2}(\\d{1,2}))?" + MONTH + ERA + YEAR);
    private static final Pattern AMERICAN =
            Pattern.compile("\\b" + MonthNames.ANY + "\\s(\\d{1,2}),?\\s(\\d{4})(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d-])");
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})(?:/(\\d{1,2})/(\\d{4}|\\d{2})|[.-](\\d{1,2})[.-](\\d{4}))(?![\\d/])");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<![ก-๎.])" + MonthNames.ANY + ERA + YEAR);
    private static final Pattern NAMED_YEAR =
            Pattern.compile(
                    "(?:(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|ปี(?:งบประมาณ)?)\\s{0,3}){1,3}(\\d{4})(?!\\d)");
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?<![\\d.,])(2[45]\\d\\d|26[0-4]\\d)(?![.,]?\\d)");

    private DateWriting() {}

    /// The dates of a text in order, none within another.
    public static List<Spotted> in(String cleaned) {
        var spotted = new ArrayList<Spotted>();
        collect(DAYS_OF_TWO_MONTHS, cleaned, spotted, DateWriting::twoMonths);
        collect(DAYS, cleaned, spotted, DateWriting::days);
        collect(AMERICAN, cleaned, spotted, m -> day(m.group(2), m.group(1), m.group(3)));
        collect(
                ISO,
                cleaned,
                spotted,
                m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
        collect(NUMERIC, cleaned, spotted, DateWriting::numeric);
        collect(MONTH_OF_YEAR, cleaned, spotted, DateWriting::month);
        collect(NAMED_YEAR, cleaned, spotted, m -> year(m.group(1)));
        collect(YEAR_ALONE, cleaned, spotted, m -> year(m.group(1)));
        spotted.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return spotted;
    }

    /// The term of a day.
    public static String dayKey(LocalDate day) {
        return "@" + day;
    }

    /// The terms by which a day is found, the most exact first.
    public static List<String> keys(LocalDate day) {
        return List.of(dayKey(day), "@" + YearMonth.from(day), "@" + day.getYear());
    }

    private interface Reading {
        List<String> read(MatchResult match);
    }

    private static void collect(
            Pattern pattern, String text, List<Spotted> spotted, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            var span = new Span(matcher.start(), matcher.end());
            boolean free = spotted.stream().noneMatch(earlier -> earlier.span().overlaps(span));
            List<String> tokens = free ? reading.read(matcher) : List.of();
            if (!tokens.isEmpty()) {
                spotted.add(new Spotted(span, Term.Kind.DATE, tokens));
            }
        }
    }

    private static List<String> twoMonths(MatchResult match) {
        String year = match.group(5);
        return both(
                day(match.group(1), match.group(2), year),
                day(match.group(3), match.group(4), year));
    }

    private static List<String> days(MatchResult match) {
        List<String> first = day(match.group(1), match.group(3), match.group(4));
        return match.group(2) == null
                ? first
                : both(first, day(match.group(2), match.group(3), match.group(4)));
    }

    private static List<String> numeric(MatchResult match) {
        boolean slashes = match.group(2) != null;
        int month = Integer.parseInt(match.group(slashes ? 2 : 4));
        return day(match.group(1), month, match.group(slashes ? 3 : 5));
    }

    private static List<String> month(MatchResult match) {
        if (match.group(2).length() == 2 && !MonthNames.isShort(match.group(1))) {
            return List.of();
        }
        int year = gregorian(match.group(2));
        return MonthNames.month(match.group(1))
                .filter(_ -> plausible(year))
                .map(month -> List.of("@" + YearMonth.of(year, month), "@" + year))
                .orElse(List.of());
    }

    private static List<String> year(String written) {
        int year = gregorian(written);
        return plausible(year) ? List.of("@" + year) : List.of();
    }

    private static List<String> day(String day, String month, String year) {
        Optional<Month> named = MonthNames.month(month);
        return named.map(name -> day(day, name.getValue(), year)).orElse(List.of());
    }

    private static List<String> day(String day, int month, String year) {
        int gregorian = gregorian(year);
        if (!plausible(gregorian)) {
            return List.of();
        }
        try {
            return keys(LocalDate.of(gregorian, month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    private static List<String> both(List<String> first, List<String> second) {
        var tokens = new ArrayList<>(first);
        second.stream().filter(token -> !tokens.contains(token)).forEach(tokens::add);
        return tokens;
    }

    private static int gregorian(String written) {
        int year = Integer.parseInt(written);
        int buddhist = written.length() == 2 ? 2500 + year : year;
        return buddhist >= 2400 ? buddhist - 543 : buddhist;
    }

    private static boolean plausible(int gregorianYear) {
        return gregorianYear >= 1850 && gregorianYear <= 2150;
    }
}
