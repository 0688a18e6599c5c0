package saraban.templates;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Thai reaches the program from a keyboard: spellings that look the same are made one, and
/// what cannot be printed is found.
final class ThaiTyping {
    private static final String ABOVE_BELOW = "ัิ-ฺ็";
    private static final String TONES = "่-๎";
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACES =
            Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]");
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("([่-๋์])([ัิ-ฺ])");
    private static final Pattern NIKHAHIT_AA = Pattern.compile("ํ([่-๋]?)า|([่-๋])ํา");
    private static final Pattern STRAY =
            Pattern.compile(
                    "(?<![ก-ฮ%s%s])[%s%s]|(?<![ก-ฮ่-๋])ำ"
                            .formatted(ABOVE_BELOW, TONES, ABOVE_BELOW, TONES));
    private static final Pattern DOUBLE =
            Pattern.compile("[่-๋]{2}|[ัิ-ื]{2}|[ุ-ฺ]{2}|[็]{2}|[์]{2}|ำำ");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\uFFFD&&[^\\n]]");

    private ThaiTyping() {}

    /// The text in its one spelling: NFC, plain spaces, `ํ`+`า` as `ำ`, `เเ` as `แ`, vowels before
    /// tone marks.
    static String clean(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        text = TONE_BEFORE_VOWEL.matcher(text).replaceAll("$2$1");
        text = NIKHAHIT_AA.matcher(text).replaceAll(ThaiTyping::saraAm);
        return text.replace("เเ", "แ").strip();
    }

    private static String saraAm(MatchResult found) {
        String tone = found.group(1) == null ? found.group(2) : found.group(1);
        return tone + "ำ";
    }

    /// The place of the first mark that has no consonant to stand on.
    static Optional<String> strayMark(String text) {
        return around(STRAY, text);
    }

    /// The place of the first mark that is written twice.
    static Optional<String> doubleMark(String text) {
        return around(DOUBLE, text);
    }

    /// The first character that no printer can show, by its code point.
    static Optional<String> unprintable(String text) {
        Matcher found = UNPRINTABLE.matcher(text);
        return found.find()
                ? Optional.of("U+%04X".formatted(text.codePointAt(found.start())))
                : Optional.empty();
    }

    private static Optional<String> around(Pattern fault, String text) {
        Matcher found = fault.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int from = Math.max(0, found.start() - 6);
        return Optional.of(text.substring(from, Math.min(text.length(), found.end() + 6)).strip());
    }
}
