package saraban.corpus.register;

import java.time.LocalDate;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Series;

/// What a clerk states to reserve the next number of a series.
///
/// @param dated the date that the letter will bear, not after today
/// @param purpose what the letter will be about
/// @param owner user who holds the number
/// @param until last day on which it can be used, Bangkok time
public record ReservationWish(
        AgencyCode agency,
        Series series,
        LocalDate dated,
        String purpose,
        String owner,
        LocalDate until) {}
