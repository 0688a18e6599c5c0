package saraban.templates.internal.docx4j.reading;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Row;

/// The widths of the columns: the grid, or what the cells ask for where the grid is silent.
final class ColumnWidths {
    private ColumnWidths() {}

    /// Columns nobody gives a width are 0 and share what is left.
    static List<Double> of(List<Double> grid, List<Tr> rows, List<Row> read) {
        int count =
                read.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.column() + cell.span())
                        .max()
                        .orElse(0);
        List<Double> widths = new ArrayList<>(grid);
        while (widths.size() < count) {
            widths.add(0.0);
        }
        for (int i = 0; i < rows.size(); i++) {
            List<Tc> cells = new ArrayList<>();
            TableReader.collect(rows.get(i).getContent(), Tc.class, cells);
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = read.get(i).cells().get(c);
                double asked = TableReader.width(cells.get(c));
                if (cell.span() == 1 && asked > 0 && widths.get(cell.column()) == 0) {
                    widths.set(cell.column(), asked);
                }
            }
        }
        return widths;
    }
}
