package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import saraban.corpus.plan.Plan;

/// A score lies between 1 and 5; the weighted score is weight × score ÷ 100; the weights of a
/// whole agreement add up to 100, its score lies between 1 and 5.
final class Scores implements Check {
    private static final BigDecimal LOWEST = BigDecimal.ONE;
    private static final BigDecimal HIGHEST = new BigDecimal(5);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        List<Line> rows = Line.details(plan, "scores");
        rows.forEach(row -> row(row, found));
        if (!rows.isEmpty()) {
            agreement(plan, rows, found);
        }
    }

    private static void row(Line row, Consumer<Finding> found) {
        Optional<BigDecimal> score = row.cell("score").decimal();
        score.filter(value -> !isScore(value))
                .ifPresent(
                        value ->
                                found.accept(
                                        Finding.of(
                                                Rule.SCORE_RANGE,
                                                row.at("score"),
                                                "1 - 5",
                                                Figures.written(value))));
        Optional<BigDecimal> weight = row.cell("weight").decimal();
        Optional<BigDecimal> weighted = row.cell("weighted").decimal();
        if (score.isPresent() && weight.isPresent() && weighted.isPresent()) {
            BigDecimal exact = weight.get().multiply(score.get()).movePointLeft(2);
            int decimals = Math.clamp(weighted.get().scale(), 2, DECIMALS);
            if (!Figures.same(exact.setScale(decimals, RoundingMode.HALF_UP), weighted.get())) {
                found.accept(
                        Finding.of(
                                Rule.WEIGHTED_SCORE,
                                row.at("weighted"),
                                exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                                weighted.get().toPlainString(),
                                Figures.written(weight.get()),
                                Figures.written(score.get())));
            }
        }
    }

    private static void agreement(Plan plan, List<Line> rows, Consumer<Finding> found) {
        boolean whole = plan.field("wholeAgreement").marked();
        BigDecimal weights = sum(rows, "weight");
        if (whole ? !Figures.same(weights, HUNDRED) : weights.compareTo(HUNDRED) > 0) {
            found.accept(
                    Finding.of(
                            Rule.WEIGHTS,
                            new Place.InColumn("scores", "weight"),
                            "100",
                            Figures.written(weights)));
        }
        BigDecimal total = sum(rows, "weighted");
        if (whole && !isScore(total)) {
            found.accept(
                    Finding.of(
                            Rule.TOTAL_SCORE,
                            new Place.InColumn("scores", "weighted"),
                            "1.0000 - 5.0000",
                            total.toPlainString()));
        }
    }

    private static boolean isScore(BigDecimal value) {
        return value.compareTo(LOWEST) >= 0 && value.compareTo(HIGHEST) <= 0;
    }

    private static BigDecimal sum(List<Line> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.cell(column).decimal().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
