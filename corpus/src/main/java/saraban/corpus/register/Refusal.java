package saraban.corpus.register;

/// Why the register declines. Each constant names its details in order, for the sentence that a
/// clerk reads.
public enum Refusal {
    /// The letter is dated after today, Bangkok time. Details: its date, today.
    DATE_AFTER_TODAY,
    /// Dates never run backwards inside a series. Details: the date asked for, the last date of
    /// the series.
    DATE_BEFORE_LAST_OF_SERIES,
    /// There is no such draft. Details: its id.
    DRAFT_UNKNOWN,
    /// The draft has become a letter. Details: the [saraban.corpus.letter.LetterNumber] it got.
    DRAFT_ALREADY_ISSUED,
    /// The draft was saved again after the revision that was to be issued. Details: by whom
    /// (user), when (Instant).
    DRAFT_CHANGED,
    /// There is no such number in the register. Details: its entry.
    NUMBER_UNKNOWN,
    /// The number is void. Details: the number.
    NUMBER_ALREADY_VOID,
    /// The number is borne by a letter, so it is no reservation any more. Details: the number.
    RESERVATION_TAKEN,
    /// The reservation has passed its last day. Details: the number, its last day.
    RESERVATION_EXPIRED,
    /// The letter must bear the date for which the number was reserved. Details: the number,
    /// its date, the letter's date.
    RESERVATION_DATE_DIFFERS,
    /// The number was reserved in another series. Details: the number.
    RESERVATION_SERIES_DIFFERS,
    /// A reservation ends on or after its date and today. Details: the last day asked for, the
    /// earliest possible.
    RESERVATION_ENDS_TOO_EARLY,
    /// A reservation needs a purpose. No details.
    PURPOSE_MISSING,
    /// A number is made void for a reason. No details.
    REASON_MISSING,
    /// A series' first number can be set once, before any number is out. Details: the number
    /// that comes next.
    SERIES_ALREADY_STARTED,
    /// A letter cannot be received later than now. Details: the moment asked for (Instant), now.
    RECEIVED_AFTER_NOW,
    /// Days never run backwards inside a registry's year. Details: the day asked for, its last
    /// day.
    RECEIVED_BEFORE_LAST,
    /// The registry has received the document. Details: its [ReceiveNumber].
    RECEIVED_ALREADY,
    /// There is no such document in the archive. Details: its id.
    DOCUMENT_UNKNOWN,
    /// A letter is entered with its subject or a short summary. No details.
    SUBJECT_MISSING,
    /// There is no such line in the register of letters received. Details: its id.
    RECEIPT_UNKNOWN,
    /// The receive number is void. Details: the [ReceiveNumber].
    RECEIPT_ALREADY_VOID,
    /// A note of the handling needs a text. No details.
    HANDLING_MISSING,
    /// A registry's first number of a year can be set once, before any number is out. Details:
    /// the [ReceiveNumber] that comes next.
    RUN_ALREADY_STARTED,
    /// There is no such class of keeping. Details: its code.
    RETENTION_CLASS_UNKNOWN,
    /// A paper is put in a file. No details.
    FILE_CODE_MISSING,
    /// A paper cannot be put in its place later than today. Details: the day asked for, today.
    KEPT_AFTER_TODAY
}
