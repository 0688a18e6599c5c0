package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Reading;

/// Numbers of cells, and how findings write them.
final class Figures {
    private static final BigDecimal SATANG = new BigDecimal(100);

    private Figures() {}

    /// The number of a cell, money in baht; empty where it holds none.
    static Optional<BigDecimal> of(Cell cell) {
        return switch (cell.reading()) {
            case Reading.Count(long value, _) -> Optional.of(BigDecimal.valueOf(value));
            case Reading.Amount(long satang, _, _) -> Optional.of(baht(satang));
            case Reading.NotUsed _ -> Optional.of(BigDecimal.ZERO);
            case Reading.Percent(var value) -> Optional.of(value);
            case Reading.Score(var value) -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    static BigDecimal baht(long satang) {
        return BigDecimal.valueOf(satang).divide(SATANG, 2, RoundingMode.UNNECESSARY);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /// With commas and as many decimals as there are: `546,000`, `12.50`, `0.1`.
    static String written(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, bare.scale()) + "f", bare);
    }

    static String written(long number) {
        return written(BigDecimal.valueOf(number));
    }
}
