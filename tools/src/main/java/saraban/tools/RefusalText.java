package saraban.tools;

import java.util.List;
import saraban.corpus.letter.LetterNumber;
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
                    case SERIES_ALREADY_STARTED -> "the series has begun, its next number is %s";
                };
        return sentence.formatted(details.stream().map(RefusalText::detail).toArray());
    }

    private static Object detail(Object detail) {
        return detail instanceof LetterNumber number ? number.printed() : detail;
    }
}
