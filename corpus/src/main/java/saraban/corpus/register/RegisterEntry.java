package saraban.corpus.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// A line of the register of letters sent, with the columns of form 14 (ที่, ลงวันที่, จาก,
/// ถึง, เรื่อง, หมายเหตุ).
///
/// Of a letter beyond the reader's clearance a line shows number, date and state alone: from,
/// to, subject and reservation are empty, and `hidden` is true.
///
/// @param agency the code in whose register it stands
/// @param dated the date on the letter; of a reservation, the date it was reserved for
/// @param document the letter in the archive, once issued
/// @param enteredBy user who issued or reserved it
/// @param reservation how it was held before it was used; stays after that
/// @param voided why it is out of use
@Article(44)
public record RegisterEntry(
        EntryId id,
        LetterNumber number,
        AgencyCode agency,
        BuddhistYear year,
        LocalDate dated,
        EntryState state,
        String from,
        String to,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        Optional<DocumentId> document,
        String enteredBy,
        Instant enteredAt,
        Optional<Reservation> reservation,
        Optional<Voiding> voided,
        boolean hidden) {

    /// The run of numbers that it belongs to.
    public SeriesOfYear series() {
        return new SeriesOfYear(agency, number.series(), year);
    }

    /// Why and by whom a number was taken out of use (ยกเลิก).
    public record Voiding(String reason, String by, Instant at) {}
}
