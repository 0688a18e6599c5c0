package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.RowSum;

/// A column that sums up its row does so: รวม = มีคนครอง + ว่าง, three years of people.
final class RowSums implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        for (PlanTable table : plan.tables().values()) {
            for (RowSum sum : table.form().rowSums()) {
                Line.all(table).forEach(line -> row(table, sum, line, found));
            }
        }
    }

    private static void row(PlanTable table, RowSum sum, Line line, Consumer<Finding> found) {
        List<Column> parts =
                table.columns().stream()
                        .filter(column -> sum.parts().contains(column.form().key()))
                        .toList();
        Optional<BigDecimal> stated = Figures.of(line.cell(sum.total()));
        boolean nothing = parts.stream().allMatch(part -> line.cell(part.key()).isBlank());
        boolean unreadable = parts.stream().anyMatch(part -> line.cell(part.key()).isUnreadable());
        if (stated.isEmpty() || nothing || unreadable) {
            return;
        }
        BigDecimal counted =
                parts.stream()
                        .map(part -> Figures.of(line.cell(part.key())).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Figures.same(counted, stated.get())) {
            found.accept(
                    Finding.of(
                            Rule.ROW_TOTAL,
                            line.at(sum.total()),
                            Figures.written(counted),
                            Figures.written(stated.get()),
                            addends(parts, line)));
        }
    }

    private static String addends(List<Column> parts, Line line) {
        return parts.stream()
                .map(part -> Figures.of(line.cell(part.key())).orElse(BigDecimal.ZERO))
                .map(Figures::written)
                .collect(Collectors.joining(" + "));
    }
}
