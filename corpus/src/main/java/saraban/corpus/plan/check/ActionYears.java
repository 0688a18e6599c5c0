package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.Plan;

/// Every action is marked in a year at least.
final class ActionYears implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        if (!plan.tables().containsKey("actions")) {
            return;
        }
        List<String> years =
                plan.table("actions").columns().stream()
                        .filter(column -> column.year().isPresent())
                        .map(Column::key)
                        .toList();
        for (List<Line> action : Line.groups(plan, "actions", "measure")) {
            boolean marked =
                    action.stream()
                            .anyMatch(
                                    line ->
                                            years.stream()
                                                    .anyMatch(year -> !line.cell(year).isBlank()));
            if (!marked && !years.isEmpty()) {
                Line first = action.getFirst();
                found.accept(
                        Finding.of(
                                Rule.ACTION_WITHOUT_YEAR,
                                first.at(years.getFirst()),
                                "",
                                "",
                                first.cell("measure").text()));
            }
        }
    }
}
