package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Block.Row;
import saraban.templates.internal.flow.Block.Table;

/// The places of the rows and cells of a table in the structure.
final class TableTags {
    private final Table table;
    private final List<Tag> rows = new ArrayList<>();

    TableTags(Table table, Tag tag) {
        this.table = table;
        table.rows().forEach(_ -> rows.add(tag.child(Tag.Role.ROW)));
    }

    Tag row(int row) {
        return rows.get(row);
    }

    /// A cell that begins in a row.
    Tag cell(int row, Cell cell) {
        return rows.get(row).cell(table.rows().get(row).header(), cell.span(), rowsOf(row, cell));
    }

    private int rowsOf(int first, Cell cell) {
        int last = first;
        while (cell.merge() != Merge.NONE
                && last + 1 < table.rows().size()
                && goesOn(table.rows().get(last + 1), cell.column())) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean goesOn(Row row, int column) {
        return row.cells().stream()
                .anyMatch(cell -> cell.column() == column && cell.merge() == Merge.CONTINUE);
    }
}
