package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Table;

/// Where the columns of a table stand.
final class TableGrid {
    private static final double NARROWEST = 20;

    private final List<Double> columns;
    private final double left;

    TableGrid(Table table, double columnWidth) {
        columns = widths(table, columnWidth);
        double whole = sum(0, columns.size());
        left =
                switch (table.alignment()) {
                    case CENTER -> (columnWidth - whole) / 2;
                    case RIGHT -> columnWidth - whole;
                    case LEFT, BOTH, DISTRIBUTE, THAI_DISTRIBUTE -> table.indent();
                };
    }

    // A share of the column stretches all columns alike; those without a width share what the
    // others
    // leave.
    private static List<Double> widths(Table table, double columnWidth) {
        double asked = table.columns().stream().mapToDouble(Double::doubleValue).sum();
        long open = table.columns().stream().filter(width -> width == 0).count();
        if (open > 0) {
            double each = Math.max(NARROWEST, (columnWidth - asked) / open);
            return table.columns().stream().map(width -> width == 0 ? each : width).toList();
        }
        double stretch = table.share() > 0 ? table.share() * columnWidth / asked : 1;
        return table.columns().stream().map(width -> width * stretch).toList();
    }

    double left(Cell cell) {
        return left + sum(0, cell.column());
    }

    double width(Cell cell) {
        return sum(cell.column(), cell.column() + cell.span());
    }

    private double sum(int from, int to) {
        return columns
                .subList(Math.min(from, columns.size()), Math.min(to, columns.size()))
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
