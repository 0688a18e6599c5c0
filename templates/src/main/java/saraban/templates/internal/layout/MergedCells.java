package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Block.VerticalAlignment;

/// Sees to the cells that span several rows.
///
/// A short span stays on one page, its content drawn across its rows. The content of a long one is
/// shared out among its rows, so that a page may end between any two of them.
final class MergedCells {
    private static final double LONGEST_TOGETHER = 250;
    private static final double ROW_EXTRA = 0.5;

    private final List<List<CellBox>> boxes;
    private final double[] heights;
    private final boolean[] together;

    /// @param boxes the cells of each row; those of long spans are replaced
    /// @param heights of the rows without these cells; grown where these need more
    MergedCells(List<List<CellBox>> boxes, double[] heights) {
        this.boxes = boxes;
        this.heights = heights;
        together = new boolean[heights.length];
        for (int row = 0; row < heights.length; row++) {
            for (CellBox box : List.copyOf(boxes.get(row))) {
                if (box.cell().merge() == Merge.START) {
                    settle(box, row, lastRow(row, box.cell().column()));
                }
            }
        }
    }

    private void settle(CellBox box, int first, int last) {
        double needed = box.needed() + ROW_EXTRA;
        double span = total(first, last);
        boolean inFirst = needed <= heights[first];
        if (inFirst && box.cell().alignment() == VerticalAlignment.TOP) {
            share(box, first, last);
        } else if (Math.max(span, needed) <= LONGEST_TOGETHER) {
            heights[last] += Math.max(0, needed - span);
            for (int row = first; row < last; row++) {
                together[row] = true;
            }
        } else {
            share(box, first, last);
        }
    }

    // Each row takes the lines that end within it; the last grows to hold what is left.
    private void share(CellBox box, int first, int last) {
        List<Slab> left = new ArrayList<>(box.content());
        double edges = box.cell().margins().top() + box.cell().margins().bottom();
        for (int row = first; row <= last; row++) {
            List<Slab> part = new ArrayList<>();
            double used = edges;
            while (!left.isEmpty()
                    && (row == last || used + left.getFirst().total() <= heights[row])) {
                used += left.getFirst().total();
                part.add(left.removeFirst());
            }
            if (row == last && !part.isEmpty()) {
                heights[row] = Math.max(heights[row], used + ROW_EXTRA);
            }
            replace(row, box, part);
        }
    }

    private void replace(int row, CellBox whole, List<Slab> part) {
        List<CellBox> cells = boxes.get(row);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i).cell();
            if (cell.merge() != Merge.NONE && cell.column() == whole.cell().column()) {
                cells.set(i, whole.part(cell.merge(), cell.borders(), part));
            }
        }
    }

    /// Whether a row must stay with the next because a short span crosses both.
    boolean together(int row) {
        return together[row];
    }

    /// Whether a cell ends with this row.
    boolean closes(CellBox box, int row) {
        return box.cell().merge() == Merge.NONE || !continues(row + 1, box.cell().column());
    }

    /// The height of the box a cell is drawn in.
    double height(CellBox box, int row) {
        boolean whole = box.cell().merge() == Merge.START && together[row];
        return whole ? total(row, lastRow(row, box.cell().column())) : heights[row];
    }

    private double total(int from, int to) {
        double sum = 0;
        for (int row = from; row <= to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    private int lastRow(int first, int column) {
        int last = first;
        while (continues(last + 1, column)) {
            last++;
        }
        return last;
    }

    private boolean continues(int row, int column) {
        return row < boxes.size()
                && boxes.get(row).stream()
                        .anyMatch(
                                b ->
                                        b.cell().merge() == Merge.CONTINUE
                                                && b.cell().column() == column);
    }
}
