package saraban.corpus.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

/// A line of the register of letters received, with the columns of form 13 (เลขทะเบียนรับ, ที่,
/// ลงวันที่, จาก, ถึง, เรื่อง, การปฏิบัติ, หมายเหตุ).
///
/// Of a letter beyond the reader's clearance a line shows its receive number, day, time and
/// state alone; all else is empty, and `hidden` is true. What a person has mended in the record
/// of its document shows here as well, and the stricter secrecy of line and document holds.
///
/// @param receivedOn day of receipt, Bangkok time
/// @param receivedAt minute of that day
/// @param letterNumber the sender's number as printed, or empty
/// @param dated the date on the letter
/// @param from sender, or empty where unknown; likewise to
/// @param handling who acts and what was done, in the order it was written
@Article(38)
public record IncomingEntry(
        ReceiptId id,
        ReceiveNumber number,
        LocalDate receivedOn,
        LocalTime receivedAt,
        ReceiptState state,
        String letterNumber,
        Optional<LocalDate> dated,
        String from,
        String to,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        Optional<DocumentId> document,
        List<Handling> handling,
        String remark,
        String enteredBy,
        Instant enteredAt,
        Optional<Voiding> voided,
        boolean hidden) {
    public IncomingEntry {
        handling = List.copyOf(handling);
    }

    /// A note of who acts or what was done (การปฏิบัติ).
    public record Handling(String text, String by, Instant at) {}

    /// Why and by whom a receive number was taken out of use (ยกเลิก).
    public record Voiding(String reason, String by, Instant at) {}
}
