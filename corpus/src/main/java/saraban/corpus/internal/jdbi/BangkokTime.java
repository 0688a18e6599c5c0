package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The office's time: its day, and so its year, begins at midnight in Bangkok, 17:00 of the day
/// before in UTC.
final class BangkokTime {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private BangkokTime() {}

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, BANGKOK);
    }

    static LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, BANGKOK);
    }
}
