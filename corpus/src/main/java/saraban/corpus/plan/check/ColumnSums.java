package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.Reading;

/// A row รวม holds the sum of the rows above it, in every column that can be added up. What is
/// needed every year (`ปีละ`) counts once for each year marked.
final class ColumnSums implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        BudgetSums budget = BudgetSums.of(plan);
        for (PlanTable table : plan.tables().values()) {
            List<Line> lines = Line.all(table);
            if (lines.stream().anyMatch(line -> line.row().isTotal())) {
                table.columns().stream()
                        .filter(column -> column.form().summed())
                        .forEach(
                                column ->
                                        column(
                                                lines,
                                                column,
                                                line -> worth(plan, budget, line, column),
                                                found));
            }
        }
        actionsInAll(plan, found);
    }

    private static void column(
            List<Line> lines,
            Column column,
            Function<Line, BigDecimal> worth,
            Consumer<Finding> found) {
        if (lines.stream().anyMatch(line -> line.cell(column.key()).isUnreadable())) {
            return;
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal sinceLast = BigDecimal.ZERO;
        boolean subtotals = false;
        for (Line line : lines) {
            if (line.row().isTotal()) {
                BigDecimal over = sinceLast.signum() == 0 && subtotals ? all : sinceLast;
                total(lines, line, column, List.of(over, all), found);
                subtotals = true;
                sinceLast = BigDecimal.ZERO;
            } else {
                BigDecimal one = worth.apply(line);
                all = all.add(one);
                sinceLast = sinceLast.add(one);
            }
        }
    }

    // A sum over the rows since the sum before, or over all of them: both are written.
    private static void total(
            List<Line> lines,
            Line line,
            Column column,
            List<BigDecimal> sums,
            Consumer<Finding> found) {
        Optional<BigDecimal> stated = Figures.of(line.cell(column.key()));
        if (stated.isEmpty() || sums.stream().anyMatch(sum -> Figures.same(sum, stated.get()))) {
            return;
        }
        found.accept(
                Finding.of(
                        approximate(lines, column) ? Rule.TOTAL_APPROXIMATE : Rule.COLUMN_TOTAL,
                        line.at(column.key()),
                        Figures.written(sums.getFirst()),
                        Figures.written(stated.get())));
    }

    private static BigDecimal worth(Plan plan, BudgetSums budget, Line line, Column column) {
        return line.table().equals("budget")
                ? Figures.baht(budget.counted(line))
                : worth(plan, line, column);
    }

    private static BigDecimal worth(Plan plan, Line line, Column column) {
        BigDecimal once = Figures.of(line.cell(column.key())).orElse(BigDecimal.ZERO);
        boolean yearly =
                line.cell(column.key()).reading() instanceof Reading.Amount(_, _, boolean perYear)
                        && perYear;
        return yearly ? once.multiply(BigDecimal.valueOf(years(plan, line))) : once;
    }

    private static long years(Plan plan, Line line) {
        PlanTable table = plan.table(line.table());
        long marked =
                table.columns().stream()
                        .filter(column -> column.year().isPresent())
                        .filter(column -> line.cell(column.key()).marked())
                        .count();
        return marked > 0 ? marked : plan.years().length();
    }

    private static boolean approximate(List<Line> lines, Column column) {
        return lines.stream()
                .map(line -> line.cell(column.key()).reading())
                .anyMatch(
                        reading -> reading instanceof Reading.Amount(_, boolean about, _) && about);
    }

    private static void actionsInAll(Plan plan, Consumer<Finding> found) {
        Optional<BigDecimal> stated = Figures.of(plan.field("budgetTotal"));
        List<Line> lines = Line.details(plan, "actions");
        if (stated.isEmpty()
                || lines.stream().anyMatch(line -> line.cell("budget").isUnreadable())) {
            return;
        }
        Column budget =
                plan.table("actions").columns().stream()
                        .filter(column -> column.key().equals("budget"))
                        .findFirst()
                        .orElseThrow();
        BigDecimal all =
                lines.stream()
                        .map(line -> worth(plan, line, budget))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Figures.same(all, stated.get())) {
            found.accept(
                    Finding.of(
                            approximate(lines, budget) ? Rule.TOTAL_APPROXIMATE : Rule.BUDGET_TOTAL,
                            new Place.InField("budgetTotal"),
                            Figures.written(all),
                            Figures.written(stated.get())));
        }
    }
}
