package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;

/// Projects and sessions lie in the plan's fiscal years, 1 October to 30 September.
final class ProjectDates implements Check {
    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        FiscalYears years = plan.years();
        for (String table : List.of("projects", "sessions")) {
            for (Line line : Line.details(plan, table)) {
                plan.table(table).columns().stream()
                        .filter(column -> column.form().type() == CellType.DATE)
                        .map(Column::key)
                        .forEach(column -> date(line, column, years, found));
            }
        }
    }

    private static void date(Line line, String column, FiscalYears years, Consumer<Finding> found) {
        line.cell(column)
                .period()
                .filter(period -> !years.covers(period.from()) || !years.covers(period.to()))
                .ifPresent(
                        _ ->
                                found.accept(
                                        Finding.of(
                                                Rule.OUTSIDE_YEARS,
                                                line.at(column),
                                                ThaiDate.printed(years.firstDay())
                                                        + " - "
                                                        + ThaiDate.printed(years.lastDay()),
                                                line.cell(column).text())));
    }
}
