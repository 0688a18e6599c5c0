package saraban.corpus.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as letters write them: day, Thai month, Buddhist year. Inside the program a date is a
/// [LocalDate].
public final class ThaiDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:วันที่)?\\s*(\\d{1,2})\\s*(?:เดือน)?\\s*([ก-๎.]+?)\\s*(?:พ\\.?ศ\\.?)?\\s*(\\d{4}|\\d{2})");

    private ThaiDate() {}

    /// The date on a letter, e.g. `๗ มกราคม ๒๕๖๗`: no `วันที่`, no `พ.ศ.`.
    public static String printed(LocalDate day) {
        return ThaiDigits.toThai(
                day.getDayOfMonth()
                        + " "
                        + ThaiMonth.of(day.getMonth()).fullName()
                        + " "
                        + BuddhistYear.of(day).value());
    }

    /// The date on an order or announcement, e.g. `๗ มกราคม พ.ศ. ๒๕๖๗`.
    public static String formal(LocalDate day) {
        return ThaiDigits.toThai(
                day.getDayOfMonth()
                        + " "
                        + ThaiMonth.of(day.getMonth()).fullName()
                        + " พ.ศ. "
                        + BuddhistYear.of(day).value());
    }

    /// The date on a stamp, e.g. `๗ ม.ค. ๒๕๖๗`.
    public static String shortPrinted(LocalDate day) {
        return ThaiDigits.toThai(
                day.getDayOfMonth()
                        + " "
                        + ThaiMonth.of(day.getMonth()).shortName()
                        + " "
                        + BuddhistYear.of(day).value());
    }

    /// Reads one date that fills the whole text: `๗ มกราคม ๒๕๖๗`, `7 ม.ค. 67`, `7/1/2567` or
    /// ISO `2024-01-07`.
    ///
    /// A four-digit year from 2400 on is Buddhist, an earlier one Common Era; two digits mean
    /// 25xx.
    ///
    /// @return the day, or empty where the text is no date, names a day that the calendar lacks,
    ///   or lies in a year that no [BuddhistYear] can be
    public static Optional<LocalDate> parse(String text) {
        String arabic = ThaiDigits.toArabic(text).strip();
        Matcher iso = ISO.matcher(arabic);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher numeric = NUMERIC.matcher(arabic);
        if (numeric.matches()) {
            return day(numeric.group(3), Integer.parseInt(numeric.group(2)), numeric.group(1));
        }
        Matcher named = NAMED.matcher(arabic);
        if (named.matches()) {
            return ThaiMonth.named(named.group(2))
                    .flatMap(
                            month -> day(named.group(3), month.month().getValue(), named.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String dayOfMonth) {
        int written = Integer.parseInt(year);
        int buddhist = year.length() == 2 ? 2500 + written : written;
        int gregorian = buddhist >= 2400 ? buddhist - 543 : buddhist;
        try {
            return Optional.of(LocalDate.of(gregorian, month, Integer.parseInt(dayOfMonth)))
                    .filter(BuddhistYear::covers);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
