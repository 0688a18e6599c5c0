package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Phrases;
import saraban.corpus.plan.Plan;

/// There are five levels of score, in order, each with its criterion; percentages in neighbouring
/// criteria lie one step apart where the report names the step.
final class ScoreLevels implements Check {
    private static final List<BigDecimal> FIVE =
            List.of(1, 2, 3, 4, 5).stream().map(BigDecimal::valueOf).toList();

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        List<Line> levels = Line.details(plan, "levels");
        if (levels.isEmpty()) {
            return;
        }
        order(levels, found);
        for (Line level : levels) {
            if (level.cell("criterion").isBlank()) {
                found.accept(
                        Finding.of(
                                Rule.LEVEL_WITHOUT_CRITERION,
                                level.at("criterion"),
                                "",
                                level.cell("level").text()));
            }
        }
        plan.field("pointStep").decimal().ifPresent(step -> steps(levels, step, found));
    }

    private static void order(List<Line> levels, Consumer<Finding> found) {
        List<BigDecimal> numbers =
                levels.stream()
                        .map(level -> level.cell("level").decimal().orElse(BigDecimal.ZERO))
                        .map(BigDecimal::stripTrailingZeros)
                        .toList();
        if (!numbers.equals(FIVE)) {
            found.accept(
                    Finding.of(
                            Rule.LEVELS,
                            new Place.InTable("levels"),
                            listed(FIVE),
                            listed(numbers)));
        }
    }

    private static void steps(List<Line> levels, BigDecimal step, Consumer<Finding> found) {
        for (int i = 1; i < levels.size(); i++) {
            Optional<BigDecimal> before = only(levels.get(i - 1));
            Optional<BigDecimal> here = only(levels.get(i));
            if (before.isPresent() && here.isPresent()) {
                BigDecimal apart = here.get().subtract(before.get()).abs();
                if (!Figures.same(apart, step)) {
                    found.accept(
                            Finding.of(
                                    Rule.POINT_STEP,
                                    levels.get(i).at("criterion"),
                                    Figures.written(step),
                                    Figures.written(apart),
                                    Figures.written(before.get()),
                                    Figures.written(here.get())));
                }
            }
        }
    }

    private static Optional<BigDecimal> only(Line level) {
        List<BigDecimal> named = Phrases.percentages(level.cell("criterion").text());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String listed(List<BigDecimal> numbers) {
        return numbers.stream().map(Figures::written).collect(Collectors.joining(" "));
    }
}
