package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.Reading;

/// A plan is as long as its kind demands, its tables have a column for each of its years, and the
/// next plan follows it.
final class YearColumns implements Check {
    private static final String NEXT = "nextCycle";

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        FiscalYears years = plan.years();
        plan.form()
                .years()
                .ifPresent(
                        length -> {
                            if (years.length() != length) {
                                found.accept(
                                        Finding.of(
                                                Rule.PLAN_LENGTH,
                                                new Place.WholePlan(),
                                                Figures.written(length),
                                                Figures.written(years.length()),
                                                years.printed()));
                            }
                        });
        plan.tables().values().forEach(table -> table(table, years, found));
        if (plan.field(NEXT).reading() instanceof Reading.Years(var next)) {
            next(years, List.copyOf(next), found);
        }
    }

    private static void table(PlanTable table, FiscalYears years, Consumer<Finding> found) {
        List<Integer> columns = table.years();
        if (!table.form().hasYears() || table.isEmpty() || columns.equals(years.years())) {
            return;
        }
        found.accept(
                Finding.of(
                        consecutive(columns) ? Rule.YEAR_COLUMNS : Rule.YEARS_NOT_CONSECUTIVE,
                        new Place.InTable(table.form().key()),
                        listed(years.years()),
                        listed(columns),
                        Figures.written(years.length()),
                        Figures.written(columns.size())));
    }

    private static void next(FiscalYears years, List<Integer> next, Consumer<Finding> found) {
        var expected = new FiscalYears(years.to() + 1, years.to() + years.length());
        if (!next.equals(expected.years())) {
            found.accept(
                    Finding.of(
                            Rule.NEXT_CYCLE,
                            new Place.InField(NEXT),
                            expected.printed(),
                            consecutive(next)
                                    ? new FiscalYears(next.getFirst(), next.getLast()).printed()
                                    : listed(next),
                            Figures.written(years.length())));
        }
    }

    private static boolean consecutive(List<Integer> years) {
        return IntStream.range(1, years.size()).allMatch(i -> years.get(i) == years.get(i - 1) + 1);
    }

    private static String listed(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
