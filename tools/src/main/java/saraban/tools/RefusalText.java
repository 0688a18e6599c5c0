package saraban.tools;

import java.util.List;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Refusal;

/// The register's refusals as the operator reads them, one English sentence each.
final class RefusalText {
    private RefusalText() {}

    /// @param details as [Refusal] lists them for each constant
    static String of(Refusal refusal, List<Object> details) {
        String sentence =
                switch (refusal) {
                    case DATE_AFTER_TODAY ->
                            "the letter is dated %s: expected a date up to today, %s";
                    case DATE_BEFORE_LAST_OF_SERIES ->
                            "the letter is dated %s: expected %s or later, the date of the number before it";
                    case DRAFT_UNKNOWN -> "draft %s: expected a draft, found none";
                    case DRAFT_ALREADY_ISSUED -> "the draft has become the letter %s already";
                    case DRAFT_CHANGED ->
                            "the draft was saved again, by %s at %s; look at it before it is issued";
                    case NUMBER_UNKNOWN -> "number %s: expected a line of the register, found none";
                    case NUMBER_ALREADY_VOID -> "the number %s is void already";
                    case RESERVATION_TAKEN -> "the number %s is borne by a letter already";
                    case RESERVATION_EXPIRED -> "the number %s was reserved up to %s";
                    case RESERVATION_DATE_DIFFERS ->
                            "the number %s was reserved for %s, the letter is dated %s";
                    case RESERVATION_SERIES_DIFFERS -> "the number %s belongs to another series";
                    case RESERVATION_ENDS_TOO_EARLY ->
                            "the reservation ends on %s: expected %s or later";
                    case PURPOSE_MISSING -> "a reservation needs a purpose, found none";
                    case REASON_MISSING -> "a number is made void for a reason, found none";
                    case SERIES_ALREADY_STARTED, RUN_ALREADY_STARTED ->
                            "the series has begun, its next number is %s";
                    case RECEIVED_AFTER_NOW ->
                            "the letter is received at %s: expected a time up to now, %s";
                    case RECEIVED_BEFORE_LAST ->
                            "the letter is received on %s: expected %s or later, the day of the number before it";
                    case RECEIVED_ALREADY -> "the letter is received already, as number %s";
                    case DOCUMENT_UNKNOWN -> "document %s: expected it in the archive, found none";
                    case SUBJECT_MISSING -> "a letter is received with its subject, found none";
                    case RECEIPT_UNKNOWN ->
                            "receipt %s: expected a line of the register, found none";
                    case RECEIPT_ALREADY_VOID -> "the receive number %s is void already";
                    case HANDLING_MISSING -> "a note of the handling needs a text, found none";
                    case RETENTION_CLASS_UNKNOWN ->
                            "class '%s': expected a class of keeping, found none";
                    case FILE_CODE_MISSING -> "a paper is kept in a file, found no file code";
                    case KEPT_AFTER_TODAY ->
                            "the paper is kept since %s: expected a day up to today, %s";
                };
        return sentence.formatted(details.stream().map(RefusalText::detail).toArray());
    }

    private static Object detail(Object detail) {
        return switch (detail) {
            case LetterNumber number -> number.printed();
            case ReceiveNumber number -> number.ordinal() + "/" + number.year().value();
            default -> detail;
        };
    }
}
