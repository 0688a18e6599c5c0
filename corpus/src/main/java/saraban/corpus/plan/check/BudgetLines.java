package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import saraban.corpus.plan.Plan;

/// Lines that share a budget name the same money for the same unit, and a project's own amount is
/// the sum of its lines.
final class BudgetLines implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        Map<String, Line> first = new HashMap<>();
        for (Line line : Line.details(plan, "budget")) {
            if (BudgetSums.isShared(line) && line.cell("amount").satang().isPresent()) {
                Line before = first.putIfAbsent(BudgetSums.pot(line), line);
                if (before != null) {
                    compare(before, line, found);
                }
            }
        }
        projects(plan, found);
    }

    private static void compare(Line before, Line line, Consumer<Finding> found) {
        long expected = before.cell("amount").satang().orElseThrow();
        long amount = line.cell("amount").satang().orElseThrow();
        if (expected != amount) {
            found.accept(
                    Finding.of(
                            Rule.SHARED_DIFFERS,
                            line.at("amount"),
                            Figures.written(Figures.baht(expected)),
                            Figures.written(Figures.baht(amount)),
                            line.cell("unit").text(),
                            line.cell("shared").text(),
                            Integer.toString(before.number())));
        }
    }

    private static void projects(Plan plan, Consumer<Finding> found) {
        Map<List<Integer>, Long> byLines = BudgetSums.of(plan).ofProjects();
        int strategy = 0;
        for (Line line : Line.details(plan, "projects")) {
            if (!line.cell("strategy").path().isEmpty()) {
                strategy = line.cell("strategy").path().getFirst();
            }
            List<Integer> no = line.cell("no").path();
            Long lines = no.isEmpty() ? null : byLines.get(List.of(strategy, no.getFirst()));
            if (lines != null && line.cell("budget").satang().isPresent()) {
                BigDecimal stated = Figures.baht(line.cell("budget").satang().getAsLong());
                if (!Figures.same(stated, Figures.baht(lines))) {
                    found.accept(
                            Finding.of(
                                    Rule.PROJECT_AMOUNT,
                                    line.at("budget"),
                                    Figures.written(Figures.baht(lines)),
                                    Figures.written(stated)));
                }
            }
        }
    }
}
