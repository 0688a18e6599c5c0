package saraban.corpus.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Takes a plan apart into its rows, each with what stands above it on paper: a row whose first
/// columns are empty belongs to the strategy of the row above.
public final class PlanLines {
    private final Plan plan;
    private final Map<Integer, String> strategyTitles;

    private PlanLines(Plan plan) {
        this.plan = plan;
        this.strategyTitles = strategyTitles(plan);
    }

    /// Every row in which something stands, table by table, in the order of the paper.
    public static List<PlanLine> of(Plan plan) {
        var lines = new PlanLines(plan);
        return plan.tables().values().stream().flatMap(table -> lines.of(table).stream()).toList();
    }

    private List<PlanLine> of(PlanTable table) {
        var lines = new ArrayList<PlanLine>();
        List<Column> columns = table.columns();
        Map<RowPart, Cell> above = new LinkedHashMap<>();
        int number = 0;
        for (PlanRow row : table.rows()) {
            number++;
            if (row.isBlank()) {
                continue;
            }
            if (!row.isTotal()) {
                carry(columns, row, above);
            }
            lines.add(line(table, number, row, row.isTotal() ? Map.of() : above));
        }
        return lines;
    }

    private static void carry(List<Column> columns, PlanRow row, Map<RowPart, Cell> above) {
        for (Column column : columns) {
            Cell cell = row.cell(column.key());
            RowPart part = column.form().part();
            if (part == RowPart.STRATEGY && !cell.isBlank()) {
                above.clear();
                above.put(part, cell);
            }
            if (part == RowPart.PROJECT && !cell.isBlank()) {
                above.put(part, cell);
            }
        }
    }

    private PlanLine line(PlanTable table, int number, PlanRow row, Map<RowPart, Cell> above) {
        Optional<Cell> strategy = Optional.ofNullable(above.get(RowPart.STRATEGY));
        return new PlanLine(
                table.form().key(),
                number,
                row.isTotal(),
                strategy.map(this::strategy).orElse(""),
                Optional.ofNullable(above.get(RowPart.PROJECT))
                        .map(cell -> project(cell, strategy))
                        .orElse(""),
                words(table, row, RowPart.INDICATOR),
                words(table, row, RowPart.UNIT),
                amount(table, row),
                years(table, row),
                typed(row));
    }

    private String strategy(Cell cell) {
        String title =
                cell.path().isEmpty()
                        ? ""
                        : strategyTitles.getOrDefault(cell.path().getFirst(), "");
        return (cell.text() + (cell.text().contains(title) ? "" : " " + title)).strip();
    }

    // A line that only gives the project's number is of the project of that number.
    private String project(Cell cell, Optional<Cell> strategy) {
        if (cell.path().isEmpty() || !plan.tables().containsKey("projects")) {
            return cell.text();
        }
        return plan.table("projects").rows().stream()
                .filter(row -> row.cell("no").path().equals(cell.path()))
                .filter(
                        row ->
                                strategy.isEmpty()
                                        || row.cell("strategy").isBlank()
                                        || row.cell("strategy")
                                                .path()
                                                .equals(strategy.get().path()))
                .findFirst()
                .map(row -> row.cell("project").text())
                .orElse(cell.text());
    }

    private static String words(PlanTable table, PlanRow row, RowPart part) {
        return table.columns().stream()
                .filter(column -> column.form().part() == part)
                .map(column -> row.cell(column.key()).text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static OptionalLong amount(PlanTable table, PlanRow row) {
        OptionalLong stated =
                table.columns().stream()
                        .filter(column -> column.form().part() == RowPart.AMOUNT)
                        .map(column -> row.cell(column.key()).satang())
                        .filter(OptionalLong::isPresent)
                        .findFirst()
                        .orElse(OptionalLong.empty());
        if (stated.isPresent()) {
            return stated;
        }
        List<Long> yearly =
                table.columns().stream()
                        .filter(column -> column.year().isPresent())
                        .map(column -> row.cell(column.key()).satang())
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .toList();
        return yearly.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(yearly.stream().mapToLong(Long::longValue).sum());
    }

    private SortedSet<Integer> years(PlanTable table, PlanRow row) {
        var years = new TreeSet<Integer>();
        for (Column column : table.columns()) {
            Cell cell = row.cell(column.key());
            if (column.form().part() == RowPart.YEARS && cell.marked()) {
                column.year().ifPresent(years::add);
            }
            cell.period()
                    .ifPresent(
                            period ->
                                    plan.years().years().stream()
                                            .filter(year -> touches(period, year))
                                            .forEach(years::add));
        }
        return years.isEmpty() ? new TreeSet<>(plan.years().years()) : years;
    }

    private static boolean touches(Reading.Period period, int year) {
        FiscalYears one = FiscalYears.of(year);
        return !period.to().isBefore(one.firstDay()) && !period.from().isAfter(one.lastDay());
    }

    private static Map<String, String> typed(PlanRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.cells()
                .forEach(
                        (key, cell) -> {
                            if (!cell.isBlank()) {
                                texts.put(key, cell.text());
                            }
                        });
        return texts;
    }

    private static Map<Integer, String> strategyTitles(Plan plan) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        if (plan.tables().containsKey("strategies")) {
            plan.table("strategies")
                    .rows()
                    .forEach(
                            row ->
                                    row.cell("no").path().stream()
                                            .findFirst()
                                            .ifPresent(
                                                    no ->
                                                            titles.put(
                                                                    no, row.cell("title").text())));
        }
        return titles;
    }
}
