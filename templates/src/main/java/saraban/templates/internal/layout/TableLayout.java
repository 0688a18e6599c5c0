package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.Block.Row;
import saraban.templates.internal.flow.Block.Table;
import saraban.templates.internal.layout.Slab.After;

/// Lays out a table as a slab a row. A cell over several rows belongs to its first row and
/// stretches the last.
final class TableLayout {
    private static final double ROW_EXTRA = 0.5;

    private final BlockStack stack;

    TableLayout(BlockStack stack) {
        this.stack = stack;
    }

    List<Slab> slabs(Table given, double columnWidth, Numbers numbers) {
        Table table = withWidths(given, columnWidth);
        double whole = table.columns().stream().mapToDouble(Double::doubleValue).sum();
        double left =
                switch (table.alignment()) {
                    case CENTER -> (columnWidth - whole) / 2;
                    case RIGHT -> columnWidth - whole;
                    case LEFT, BOTH, DISTRIBUTE, THAI_DISTRIBUTE -> table.indent();
                };
        List<List<CellBox>> boxes = new ArrayList<>();
        for (Row row : table.rows()) {
            List<CellBox> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                cells.add(
                        new CellBox(
                                cell,
                                left + sum(table, 0, cell.column()),
                                span(table, cell),
                                stack,
                                numbers));
            }
            boxes.add(cells);
        }
        double[] heights = heights(table, boxes);
        MergedCells merged = new MergedCells(boxes, heights);
        List<Slab> rows = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            rows.add(row(table, boxes.get(i), merged, heights[i], i));
        }
        return withRepeatedHeader(table, rows);
    }

    // Columns without a width share what the others leave.
    private static Table withWidths(Table table, double columnWidth) {
        long open = table.columns().stream().filter(width -> width == 0).count();
        if (open == 0) {
            return table;
        }
        double left = columnWidth - table.columns().stream().mapToDouble(Double::doubleValue).sum();
        double each = Math.max(20, left / open);
        List<Double> columns =
                table.columns().stream().map(width -> width == 0 ? each : width).toList();
        return new Table(columns, table.indent(), table.alignment(), table.rows());
    }

    private static double span(Table table, Cell cell) {
        return sum(table, cell.column(), cell.column() + cell.span());
    }

    private static double sum(Table table, int from, int to) {
        return table
                .columns()
                .subList(
                        Math.min(from, table.columns().size()),
                        Math.min(to, table.columns().size()))
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double[] heights(Table table, List<List<CellBox>> boxes) {
        double[] heights = new double[boxes.size()];
        for (int i = 0; i < heights.length; i++) {
            Row row = table.rows().get(i);
            double content = 0;
            for (CellBox box : boxes.get(i)) {
                content = Math.max(content, box.cell().merge() == Merge.NONE ? box.needed() : 0);
            }
            heights[i] =
                    row.exactHeight() ? row.height() : Math.max(content + ROW_EXTRA, row.height());
        }
        return heights;
    }

    private static Slab row(
            Table table, List<CellBox> boxes, MergedCells merged, double height, int i) {
        Row row = table.rows().get(i);
        List<RowSlab.Placed> cells = new ArrayList<>();
        for (CellBox box : boxes) {
            cells.add(new RowSlab.Placed(box, merged.height(box, i), merged.closes(box, i)));
        }
        boolean last = i + 1 == table.rows().size();
        boolean keep = !last && (row.header() || merged.together(i) || keptTogether(table, i));
        return new RowSlab(cells, height)
                .slab(keep ? After.KEEP : After.MAY_BREAK, cut(row, merged, i));
    }

    private static Slab.Cut cut(Row row, MergedCells merged, int i) {
        if (row.exactHeight() || merged.together(i)) {
            return Slab.Cut.NEVER;
        }
        return row.cantSplit() || row.header() ? Slab.Cut.WHEN_TALLER : Slab.Cut.ANYWHERE;
    }

    // A row whose paragraphs all keep with the next stays with the next row.
    private static boolean keptTogether(Table table, int i) {
        return table.rows().get(i).cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .allMatch(block -> block instanceof Paragraph p && p.format().keepNext());
    }

    private static List<Slab> withRepeatedHeader(Table table, List<Slab> rows) {
        int headers = 0;
        while (headers < rows.size() && table.rows().get(headers).header()) {
            headers++;
        }
        if (headers == 0 || headers == rows.size()) {
            return rows;
        }
        List<Slab> header = List.copyOf(rows.subList(0, headers));
        List<Slab> all = new ArrayList<>(header);
        for (Slab row : rows.subList(headers, rows.size())) {
            all.add(row.withRepeated(header));
        }
        return all;
    }
}
