package saraban.corpus.plan;

import java.util.List;
import java.util.Optional;

/// A table of a plan.
///
/// @param mandatory whether a plan without a row in it is incomplete
public record TableForm(
        String key,
        String label,
        boolean mandatory,
        List<ColumnForm> columns,
        List<RowSum> rowSums) {
    public TableForm {
        columns = List.copyOf(columns);
        rowSums = List.copyOf(rowSums);
    }

    static TableForm of(String key, String label, ColumnForm... columns) {
        return new TableForm(key, label, false, List.of(columns), List.of());
    }

    TableForm needed() {
        return new TableForm(key, label, true, columns, rowSums);
    }

    TableForm adding(String total, String... parts) {
        var sums = new java.util.ArrayList<>(rowSums);
        sums.add(new RowSum(total, List.of(parts)));
        return new TableForm(key, label, mandatory, columns, sums);
    }

    public Optional<ColumnForm> column(String columnKey) {
        return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
    }

    /// Whether the table has columns that stand once for each year.
    public boolean hasYears() {
        return columns.stream().anyMatch(ColumnForm::perYear);
    }
}
