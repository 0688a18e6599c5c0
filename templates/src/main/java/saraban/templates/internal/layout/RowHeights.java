package saraban.templates.internal.layout;

import java.util.List;

/// The heights of rows: what they ask for, what their cells need, and what cells over several rows
/// need beyond that.
final class RowHeights {
    private final List<GridRow> rows;
    private final double closing;
    private final double[] heights;

    private RowHeights(List<GridRow> rows, double closing) {
        this.rows = rows;
        this.closing = closing;
        heights = new double[rows.size()];
    }

    /// @param closing how much the line below the last row takes
    static double[] of(List<GridRow> rows, double closing) {
        RowHeights all = new RowHeights(rows, closing);
        for (int i = 0; i < all.heights.length; i++) {
            all.heights[i] = all.own(i);
        }
        for (int i = 0; i < all.heights.length; i++) {
            for (CellBox box : rows.get(i).boxes()) {
                all.spanned(box, i);
            }
        }
        return all.heights;
    }

    private double own(int i) {
        GridRow row = rows.get(i);
        double asked = row.settings().height();
        if (row.settings().exactHeight()) {
            return asked;
        }
        double needed = 0;
        for (CellBox box : row.boxes()) {
            boolean counts = !box.goesOn() && last(rows, i, box) == i;
            boolean waits = box.isTurned() && asked > 0;
            needed = Math.max(needed, counts && !waits ? needed(row, box) : 0);
        }
        return Math.max(asked, Math.max(row.top(), needed) + (i + 1 == rows.size() ? closing : 0));
    }

    private static double needed(GridRow row, CellBox box) {
        return row.top() + box.filled() + box.cell().margins().bottom();
    }

    // The last row that may grow takes what is lacking.
    private void spanned(CellBox box, int first) {
        int last = last(rows, first, box);
        if (box.goesOn() || last == first) {
            return;
        }
        double total = 0;
        int growing = -1;
        boolean asked = false;
        for (int i = first; i <= last; i++) {
            total += heights[i];
            growing = rows.get(i).settings().exactHeight() ? growing : i;
            asked |= rows.get(i).settings().height() > 0;
        }
        double lacking = needed(rows.get(first), box) - total;
        if (lacking > 0 && growing >= 0 && !(box.isTurned() && asked)) {
            heights[growing] += lacking;
        }
    }

    /// The last row of a cell that begins in a row.
    static int last(List<GridRow> rows, int first, CellBox box) {
        int last = first;
        while (last + 1 < rows.size() && goesOn(rows.get(last + 1), box)) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(GridRow row, CellBox above) {
        return row.boxes().stream()
                .anyMatch(box -> box.goesOn() && box.cell().column() == above.cell().column());
    }
}
