package saraban.corpus.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of a plan with its rows.
///
/// @param years the years that its columns stand for on paper, perhaps not those of the plan
/// @param rows in the order of the paper, the rows รวม among them
public record PlanTable(TableForm form, List<Integer> years, List<PlanRow> rows) {
    public PlanTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    static PlanTable read(TableForm form, TableDraft draft, FiscalYears planYears) {
        List<Integer> years = draft.years().isEmpty() ? planYears.years() : draft.years();
        List<Column> columns = Column.of(form, years);
        return new PlanTable(
                form, years, draft.rows().stream().map(row -> row(columns, row)).toList());
    }

    /// The columns as they stand on paper, one for each year where the form says so.
    public List<Column> columns() {
        return Column.of(form, years);
    }

    /// Whether nothing stands in it.
    public boolean isEmpty() {
        return rows.stream().allMatch(PlanRow::isBlank);
    }

    /// The same as typed.
    public TableDraft draft() {
        return new TableDraft(
                years,
                rows.stream()
                        .map(
                                row -> {
                                    Map<String, String> texts = new LinkedHashMap<>();
                                    row.cells().forEach((key, cell) -> texts.put(key, cell.text()));
                                    return texts;
                                })
                        .toList());
    }

    private static PlanRow row(List<Column> columns, Map<String, String> typed) {
        var known = columns.stream().map(Column::key).toList();
        typed.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new IllegalArgumentException(
                                    "column '%s': expected one of %s".formatted(key, known));
                        });
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach(
                column ->
                        cells.put(
                                column.key(),
                                Cell.read(
                                        column.form().type(),
                                        typed.getOrDefault(column.key(), ""))));
        return new PlanRow(cells);
    }
}
