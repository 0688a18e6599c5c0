package saraban.corpus.letter;

import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/// The Thai names of the months, in the order of the calendar.
public enum ThaiMonth {
    JANUARY("มกราคม", "ม.ค."),
    FEBRUARY("กุมภาพันธ์", "ก.พ."),
    MARCH("มีนาคม", "มี.ค."),
    APRIL("เมษายน", "เม.ย."),
    MAY("พฤษภาคม", "พ.ค."),
    JUNE("มิถุนายน", "มิ.ย."),
    JULY("กรกฎาคม", "ก.ค."),
    AUGUST("สิงหาคม", "ส.ค."),
    SEPTEMBER("กันยายน", "ก.ย."),
    OCTOBER("ตุลาคม", "ต.ค."),
    NOVEMBER("พฤศจิกายน", "พ.ย."),
    DECEMBER("ธันวาคม", "ธ.ค.");

    private final String fullName;
    private final String shortName;

    ThaiMonth(String fullName, String shortName) {
        this.fullName = fullName;
        this.shortName = shortName;
    }

    public static ThaiMonth of(Month month) {
        return values()[month.getValue() - 1];
    }

    /// The month of a full or short name, with or without its full stops.
    public static Optional<ThaiMonth> named(String name) {
        String bare = name.replace(".", "").strip();
        return Arrays.stream(values())
                .filter(
                        month ->
                                month.fullName.equals(bare)
                                        || month.shortName.replace(".", "").equals(bare))
                .findFirst();
    }

    public Month month() {
        return Month.of(ordinal() + 1);
    }

    /// As printed in letters, e.g. `มกราคม`.
    public String fullName() {
        return fullName;
    }

    /// As written by hand and on stamps, e.g. `ม.ค.`.
    public String shortName() {
        return shortName;
    }
}
