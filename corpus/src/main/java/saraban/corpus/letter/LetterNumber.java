package saraban.corpus.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of an outgoing letter, printed after `ที่`, e.g. `สน ๐๐๒๓.๒/ว ๗`.
///
/// The year is no part of it: two letters of different years can bear the same number.
///
/// @param agency code of the issuing agency
/// @param series the run of numbers it was taken from
/// @param ordinal place in that run within one calendar year, from 1
@Article(11)
public record LetterNumber(AgencyCode agency, Series series, int ordinal) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:ที่)?\\s*([^/]+?)\\s*/\\s*(ว\\s*\\.?)?\\s*(\\d{1,6})");

    public LetterNumber {
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal starts at 1, got " + ordinal);
        }
    }

    /// Reads a number that fills the whole text, in any usual writing, e.g. `มท0809.2/ว5213`.
    public static Optional<LetterNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(ThaiDigits.toArabic(text).strip());
        if (!written.matches() || Integer.parseInt(written.group(3)) == 0) {
            return Optional.empty();
        }
        Series series = written.group(2) == null ? Series.ORDINARY : Series.CIRCULAR;
        return AgencyCode.parse(written.group(1))
                .map(
                        agency ->
                                new LetterNumber(
                                        agency, series, Integer.parseInt(written.group(3))));
    }

    /// The number as it stands on paper, in Thai digits.
    public String printed() {
        return agency.printed() + "/" + ThaiDigits.toThai(series.mark() + ordinal);
    }

    /// One spelling for comparing and indexing: `มท|0809.2|ว|5213`.
    public String key() {
        return String.join(
                "|",
                agency.letters(),
                agency.digits(),
                series.mark().strip(),
                Integer.toString(ordinal));
    }
}
