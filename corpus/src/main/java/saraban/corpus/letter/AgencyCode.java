package saraban.corpus.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of the agency that a letter comes from (รหัสตัวพยัญชนะและเลขประจำของเจ้าของเรื่อง),
/// e.g. `สน ๐๐๒๓.๒`.
///
/// @param letters the letter code of the ministry or province, two Thai consonants, for
///   committees up to six
/// @param digits the file code with its sub-codes, Arabic digits and full stops, e.g. `0023.2`
@Article(11)
public record AgencyCode(String letters, String digits) {
    private static final Pattern LETTERS = Pattern.compile("[ก-ฮ]{2,6}");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,5}(\\.\\d{1,3}){0,3}");
    private static final Pattern WRITTEN =
            Pattern.compile("((?:[ก-ฮ]\\.?){2,6})\\s*(\\d{2,5}(?:\\s*\\.\\s*\\d{1,3}){0,3})");

    public AgencyCode {
        if (!LETTERS.matcher(letters).matches()) {
            throw new IllegalArgumentException(
                    "expected two to six Thai consonants as letter code, found '" + letters + "'");
        }
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "expected a file code such as 0023.2, found '" + digits + "'");
        }
    }

    /// Reads a code in any usual writing: Thai or Arabic digits, with or without spaces and
    /// stops.
    public static Optional<AgencyCode> parse(String text) {
        Matcher written = WRITTEN.matcher(ThaiDigits.toArabic(text).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new AgencyCode(
                        written.group(1).replace(".", ""), written.group(2).replaceAll("\\s", "")));
    }

    /// The code as it stands on paper, in Thai digits, e.g. `สน ๐๐๒๓.๒`.
    public String printed() {
        return letters + " " + ThaiDigits.toThai(digits);
    }
}
