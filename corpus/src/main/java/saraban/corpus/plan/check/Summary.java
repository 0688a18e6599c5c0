package saraban.corpus.plan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Phrases;
import saraban.corpus.plan.Plan;

/// The summary of a yearly plan says what the tables before it say: the projects of each strategy
/// and its money, shared budgets counted once. A blank amount is right where all is shared.
final class Summary implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        List<Line> rows = Line.details(plan, "summary");
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, Integer> projects = projects(plan);
        BudgetSums sums = BudgetSums.of(plan);
        for (Line row : rows) {
            List<Integer> path = row.cell("no").path();
            if (!path.isEmpty()) {
                count(row, projects.getOrDefault(path.getFirst(), 0), found);
                amount(row, sums.ofStrategy(path.getFirst()), found);
            }
        }
        everyStrategy(plan, rows, found);
    }

    private static void count(Line row, int counted, Consumer<Finding> found) {
        OptionalLong stated = row.cell("projects").count();
        if (stated.isPresent() && stated.getAsLong() != counted) {
            found.accept(
                    Finding.of(
                            Rule.SUMMARY_COUNT,
                            row.at("projects"),
                            Figures.written(counted),
                            Figures.written(stated.getAsLong())));
        }
    }

    private static void amount(Line row, long counted, Consumer<Finding> found) {
        Cell cell = row.cell("amount");
        String expected = Figures.written(Figures.baht(counted));
        if (cell.isBlank() ? counted != 0 : differs(cell, counted)) {
            found.accept(
                    Finding.of(
                            Rule.SUMMARY_AMOUNT,
                            row.at("amount"),
                            expected,
                            cell.isBlank()
                                    ? "(ว่าง)"
                                    : Figures.written(Figures.baht(cell.satang().orElseThrow()))));
        }
        List<Long> named = Phrases.amounts(row.cell("remark").text());
        if (named.size() == 1 && named.getFirst() != counted) {
            found.accept(
                    Finding.of(
                            Rule.REMARK_AMOUNT,
                            row.at("remark"),
                            expected,
                            Figures.written(Figures.baht(named.getFirst()))));
        }
    }

    private static boolean differs(Cell cell, long counted) {
        return cell.satang().isPresent() && cell.satang().getAsLong() != counted;
    }

    private static void everyStrategy(Plan plan, List<Line> rows, Consumer<Finding> found) {
        Set<Integer> summed =
                rows.stream()
                        .flatMap(row -> row.cell("no").path().stream().limit(1))
                        .collect(Collectors.toSet());
        Set<Integer> listed =
                Line.details(plan, "strategies").stream()
                        .flatMap(row -> row.cell("no").path().stream().limit(1))
                        .collect(Collectors.toSet());
        for (Line strategy : Line.details(plan, "strategies")) {
            List<Integer> path = strategy.cell("no").path();
            if (!path.isEmpty() && !summed.contains(path.getFirst())) {
                found.accept(
                        Finding.of(
                                Rule.SUMMARY_ROW_MISSING,
                                new Place.InTable("summary"),
                                path.getFirst().toString(),
                                ""));
            }
        }
        for (Line row : rows) {
            List<Integer> path = row.cell("no").path();
            if (!listed.isEmpty() && !path.isEmpty() && !listed.contains(path.getFirst())) {
                found.accept(
                        Finding.of(
                                Rule.STRATEGY_UNKNOWN,
                                row.at("no"),
                                "",
                                path.getFirst().toString()));
            }
        }
    }

    private static Map<Integer, Integer> projects(Plan plan) {
        Map<Integer, Integer> counts = new HashMap<>();
        int strategy = 0;
        for (Line line : Line.details(plan, "projects")) {
            if (!line.cell("strategy").path().isEmpty()) {
                strategy = line.cell("strategy").path().getFirst();
            }
            if (!line.cell("project").isBlank()) {
                counts.merge(strategy, 1, Integer::sum);
            }
        }
        return counts;
    }
}
