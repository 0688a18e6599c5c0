package saraban.corpus.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDigits;

/// What running text names: amounts, percentages, runs of years, levels.
public final class Phrases {
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(?:ร้อยละ\\s*(\\d{1,3}(?:\\.\\d+)?))|(?:(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|เปอร์เซ็นต์))");
    private static final Pattern LEVEL =
            Pattern.compile("ระดับ(?:ตัวชี้วัด|คะแนน)?(?:ที่)?\\s*(\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(2[45]\\d\\d)(?!\\d)");

    private Phrases() {}

    /// Every amount in baht, in satang.
    public static List<Long> amounts(String text) {
        return AmountReader.all(text);
    }

    /// Every percentage: `ร้อยละ ๘๐`, `80 %`.
    public static List<BigDecimal> percentages(String text) {
        return PERCENT.matcher(ThaiDigits.toArabic(text))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(BigDecimal::new)
                .toList();
    }

    /// Every run of years, from - to.
    public static List<FiscalYears> yearRanges(String text) {
        return YearsReader.ranges(text);
    }

    /// Every Buddhist year of four digits.
    public static List<Integer> years(String text) {
        return YEAR.matcher(ThaiDigits.toArabic(text))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /// Every level named: `ระดับที่ ๔`.
    public static List<Integer> levels(String text) {
        return LEVEL.matcher(ThaiDigits.toArabic(text))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
