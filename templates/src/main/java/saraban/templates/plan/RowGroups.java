package saraban.templates.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.RowPart;

/// Which rows of a table belong together. A row whose first columns are empty belongs to the one
/// above: it is given what stands there.
final class RowGroups {
    /// Rows whose strategy is not told.
    static final int NONE = 0;

    private RowGroups() {}

    /// The rows with what they take from the row above written out.
    static List<PlanRow> carried(PlanTable table) {
        List<ColumnForm> columns =
                table.form().columns().stream().filter(RowGroups::isCarried).toList();
        List<PlanRow> rows = new ArrayList<>();
        for (PlanRow row : table.rows()) {
            boolean apart = rows.isEmpty() || row.isTotal() || row.isBlank();
            rows.add(apart ? row : carried(row, rows.getLast(), columns));
        }
        return rows;
    }

    private static boolean isCarried(ColumnForm column) {
        boolean numbered = column.type() == CellType.NUMBERED && !column.key().equals("no");
        return numbered || column.key().equals("measure");
    }

    private static PlanRow carried(PlanRow row, PlanRow above, List<ColumnForm> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        for (ColumnForm column : columns) {
            if (!row.cell(column.key()).isBlank()) {
                break;
            }
            cells.put(column.key(), above.cell(column.key()));
        }
        return new PlanRow(cells);
    }

    /// Rows by the number of their strategy, in their order; a row รวม goes with the row above it.
    static Map<Integer, List<PlanRow>> byStrategy(PlanTable table) {
        Map<Integer, List<PlanRow>> groups = new LinkedHashMap<>();
        Optional<ColumnForm> column = strategy(table);
        int number = NONE;
        for (PlanRow row : carried(table)) {
            number =
                    row.isTotal() || column.isEmpty()
                            ? number
                            : first(row.cell(column.get().key()), number);
            groups.computeIfAbsent(number, _ -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /// The column that says to which strategy a row belongs.
    static Optional<ColumnForm> strategy(PlanTable table) {
        return table.form().columns().stream()
                .filter(column -> column.part() == RowPart.STRATEGY)
                .findFirst();
    }

    /// The column that says by number to which project a row belongs.
    static Optional<ColumnForm> project(PlanTable table) {
        return table.form().columns().stream()
                .filter(column -> column.part() == RowPart.PROJECT)
                .filter(column -> column.type() == CellType.NUMBERED)
                .findFirst();
    }

    /// The first number that stands before the words of a cell.
    static int first(Cell cell, int otherwise) {
        return cell.path().isEmpty() ? otherwise : cell.path().getFirst();
    }
}
