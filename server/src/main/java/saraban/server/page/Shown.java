package saraban.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.register.ReceiveNumber;
import saraban.templates.PaperText;

/// Values as clerks read them on the screen: Buddhist-era dates in Bangkok time, sizes, shares.
public final class Shown {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private Shown() {}

    /// The day as on a stamp, e.g. `๗ ม.ค. ๒๕๖๗`.
    public static String day(LocalDate day) {
        return ThaiDate.shortPrinted(day);
    }

    /// Day and minute, e.g. `๗ ม.ค. ๒๕๖๗ ๑๔.๓๐ น.`.
    public static String moment(Instant instant) {
        return day(local(instant).toLocalDate()) + " " + clock(instant);
    }

    /// The minute of the day, e.g. `๑๔.๓๐ น.`.
    public static String clock(Instant instant) {
        LocalDateTime local = local(instant);
        return ThaiDigits.toThai("%02d.%02d น.".formatted(local.getHour(), local.getMinute()));
    }

    /// A text with its digits as on paper, e.g. `แผน ๓ ปี` for `แผน 3 ปี`.
    public static String text(String text) {
        return PaperText.digits(text);
    }

    /// A time of day, e.g. `๑๔.๓๐ น.`.
    public static String clock(LocalTime time) {
        return ThaiDigits.toThai("%02d.%02d น.".formatted(time.getHour(), time.getMinute()));
    }

    /// A file's size, e.g. `1.4 MB`.
    public static String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1_000.0)) + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    /// A share of 1 in whole percent, e.g. `87%`.
    public static String share(double share) {
        return Math.round(share * 100) + "%";
    }

    /// A detail of a sentence.
    static String detail(Object detail) {
        return switch (detail) {
            case LetterNumber number -> number.printed();
            case ReceiveNumber number -> number.printed();
            case LocalDate day -> day(day);
            case Instant instant -> moment(instant);
            default -> detail.toString();
        };
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, BANGKOK);
    }
}
