package saraban.corpus.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an amount of money, alone or in a phrase: `๒๖๖,๐๐๐`, `ค่าจัดพิมพ์ปีละ ๒๐๐,๐๐๐ บาท`,
/// `ประมาณ ๑ ล้านบาท`.
final class AmountReader {
    private static final String SUM =
            "(" + CellReader.numberPattern().pattern() + ")\\s*(ล้าน|แสน|หมื่น|พัน)?";
    private static final Pattern IN_BAHT = Pattern.compile("(?<![\\d.,])" + SUM + "\\s*บาท");
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:จำนวน|เป็นเงิน|งบประมาณ|ประมาณ|ราว|ปีละ|\\s)*"
                            + SUM
                            + "\\s*(?:[.,]\\s*[-–])?");
    private static final Pattern YEARLY = Pattern.compile("ปีละ|ต่อปี|ทุกปี");
    private static final Map<String, BigDecimal> TIMES =
            Map.of(
                    "พัน", new BigDecimal(1_000),
                    "หมื่น", new BigDecimal(10_000),
                    "แสน", new BigDecimal(100_000),
                    "ล้าน", new BigDecimal(1_000_000));
    private static final BigDecimal MOST_SATANG = new BigDecimal("1000000000000000");

    private AmountReader() {}

    /// @param text tidy
    static Reading read(String text) {
        List<MatchResult> inBaht = IN_BAHT.matcher(text).results().toList();
        if (inBaht.size() == 1) {
            return amount(inBaht.getFirst(), text);
        }
        Matcher alone = ALONE.matcher(text);
        return inBaht.isEmpty() && alone.matches() ? amount(alone, text) : new Reading.Unreadable();
    }

    /// Every amount in baht that a text names, in satang.
    static List<Long> all(String text) {
        return IN_BAHT.matcher(CellReader.tidy(text))
                .results()
                .map(found -> amount(found, ""))
                .filter(Reading.Amount.class::isInstance)
                .map(reading -> ((Reading.Amount) reading).satang())
                .toList();
    }

    private static Reading amount(MatchResult found, String text) {
        BigDecimal times = found.group(2) == null ? BigDecimal.ONE : TIMES.get(found.group(2));
        BigDecimal satang = CellReader.number(found.group(1)).multiply(times).movePointRight(2);
        if (satang.stripTrailingZeros().scale() > 0 || satang.compareTo(MOST_SATANG) > 0) {
            return new Reading.Unreadable();
        }
        return new Reading.Amount(
                satang.longValueExact(),
                CellReader.isApproximate(text),
                YEARLY.matcher(text).find());
    }
}
