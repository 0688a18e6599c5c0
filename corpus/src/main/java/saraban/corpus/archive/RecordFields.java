package saraban.corpus.archive;

import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.letter.Urgency;

/// What the archive records of a document, so that it can be listed and found. All but the
/// secrecy may be unknown.
///
/// @param kind of document, e.g. `external-letter`, `circular-letter`, `order`
/// @param number as printed, e.g. `สน ๐๐๒๓.๒/ว ๓`
/// @param from who sent it (จาก)
/// @param to whom it is for (ถึง)
public record RecordFields(
        Optional<String> kind,
        Optional<String> number,
        Optional<LocalDate> dated,
        Optional<String> from,
        Optional<String> to,
        Optional<String> subject,
        Optional<Urgency> urgency,
        Secrecy secrecy) {
    /// Nothing is known yet, and the document is open to all.
    public static final RecordFields UNKNOWN =
            new RecordFields(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Secrecy.NONE);

    /// One spelling of the number, for comparing, as [#keyOf(String)].
    public Optional<String> numberKey() {
        return number.map(RecordFields::keyOf);
    }

    /// One spelling of a number: [LetterNumber#key()] of a letter's number, else the number
    /// without spaces and in Arabic digits, e.g. `123/2567`.
    public static String keyOf(String number) {
        return LetterNumber.parse(number)
                .map(LetterNumber::key)
                .orElseGet(() -> ThaiDigits.toArabic(number).replaceAll("\\s", ""));
    }
}
