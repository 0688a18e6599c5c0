package saraban.corpus.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDigits;

/// Reads what clerks type into cells, in Thai or Arabic digits.
final class CellReader {
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?";
    private static final String WORDS = "[^\\d]{0,60}?";
    private static final Pattern COUNT =
            Pattern.compile("(?!-\\d)" + WORDS + "(" + NUMBER + ")[^\\d]{0,60}");
    private static final Pattern PERCENT =
            Pattern.compile("(?!-\\d)" + WORDS + "(" + NUMBER + ")\\s*(?:%|เปอร์เซ็นต์)?");
    private static final Pattern SCORE =
            Pattern.compile("(?:ระดับ(?:ที่)?|คะแนน)?\\s*(" + NUMBER + ")\\s*(?:คะแนน)?");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:ยุทธศาสตร์|กลยุทธ์|โครงการ|กิจกรรม|ข้อ|ลำดับ)?(?:ที่)?\\s*\\(?"
                            + "(\\d{1,4}(?:\\.\\d{1,4})*)(?:\\.(?!\\d))?\\)?\\s*[:.)]?\\s*(.*)",
                    Pattern.DOTALL);
    private static final Pattern NOT_USED =
            Pattern.compile(
                    "[-–—]+|\\(?ไม่(?:มี|ใช้|มีการใช้)(?:งบประมาณ|งบ|ค่าใช้จ่าย)?\\)?|ไม่มี");
    private static final Pattern ON =
            Pattern.compile(
                    "[✓✔√☑☒■●×/xX]|[<←→↔⟷⟵⟶↕➔►◄>=\\-–—\\s]*[<←→↔⟷⟵⟶↕➔►◄>][<←→↔⟷⟵⟶↕➔►◄>=\\-–—\\s]*");
    private static final Set<String> OFF = Set.of("☐", "□", "▢", "-", "–");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\uFEFF\\u2060]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    // Not the word งบประมาณ, which has ประมาณ in it.
    private static final Pattern ABOUT = Pattern.compile("(?<!งบ)ประมาณ|ราว(?=[\\sๆ]*\\d)");
    private static final Reading UNREADABLE = new Reading.Unreadable();

    private CellReader() {}

    static Reading read(CellType type, String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Reading.Blank();
        }
        return switch (type) {
            case TEXT -> new Reading.Prose();
            case NUMBERED -> numbered(text);
            case COUNT -> notUsed(text).orElseGet(() -> count(text));
            case AMOUNT -> notUsed(text).orElseGet(() -> AmountReader.read(text));
            case PERCENT -> decimal(PERCENT, text).map(CellReader::percent).orElse(UNREADABLE);
            case SCORE -> decimal(SCORE, text).map(CellReader::score).orElse(UNREADABLE);
            case DATE -> PeriodReader.read(text).map(CellReader::asReading).orElse(UNREADABLE);
            case YEARS -> YearsReader.read(text).map(CellReader::asReading).orElse(UNREADABLE);
            case MARK -> mark(text);
        };
    }

    /// Arabic digits, plain spaces, nothing invisible.
    static String tidy(String typed) {
        String shown = INVISIBLE.matcher(ThaiDigits.toArabic(typed)).replaceAll("");
        return SPACES.matcher(shown).replaceAll(" ").strip();
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    static boolean isApproximate(String text) {
        return ABOUT.matcher(text).find();
    }

    static Pattern numberPattern() {
        return Pattern.compile(NUMBER);
    }

    private static Optional<Reading> notUsed(String text) {
        return NOT_USED.matcher(text).matches()
                ? Optional.of(new Reading.NotUsed())
                : Optional.empty();
    }

    private static Reading count(String text) {
        Matcher found = COUNT.matcher(text);
        if (!found.matches() || found.group(1).contains(".")) {
            return UNREADABLE;
        }
        return new Reading.Count(number(found.group(1)).longValueExact(), isApproximate(text));
    }

    private static Optional<BigDecimal> decimal(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(number(found.group(1))) : Optional.empty();
    }

    private static Reading percent(BigDecimal value) {
        return new Reading.Percent(value);
    }

    private static Reading score(BigDecimal value) {
        return new Reading.Score(value);
    }

    private static Reading asReading(Reading reading) {
        return reading;
    }

    private static Reading numbered(String text) {
        Matcher found = NUMBERED.matcher(text);
        if (!found.matches()) {
            return new Reading.Numbered(List.of(), text);
        }
        List<Integer> path =
                Arrays.stream(found.group(1).split("\\.")).map(Integer::valueOf).toList();
        return new Reading.Numbered(path, found.group(2));
    }

    private static Reading mark(String text) {
        if (OFF.contains(text)) {
            return new Reading.Marked(false);
        }
        return ON.matcher(text).matches() ? new Reading.Marked(true) : UNREADABLE;
    }
}
