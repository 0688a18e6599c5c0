package saraban.corpus.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cells as they were pasted, every row as wide as the widest.
///
/// @param rows texts; [#LEFT] where the cell at the left reaches over this one
record Grid(List<List<String>> rows) {
    /// Stands in a cell over which the one at its left reaches.
    static final String LEFT = "\u0000";

    Grid {
        List<List<String>> filled =
                rows.stream().filter(row -> row.stream().anyMatch(text -> !isEmpty(text))).toList();
        int width = filled.stream().mapToInt(Grid::width).max().orElse(0);
        rows = filled.stream().map(row -> widened(row, width)).toList();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /// A cell's text; nothing where another reaches over it.
    String text(int row, int column) {
        String text = rows.get(row).get(column);
        return text.equals(LEFT) ? "" : text;
    }

    /// A cell's text, or that of the cell which reaches over it.
    String covering(int row, int column) {
        int at = column;
        while (at > 0 && rows.get(row).get(at).equals(LEFT)) {
            at--;
        }
        return text(row, at);
    }

    /// Rows for columns.
    Grid turned() {
        return new Grid(
                IntStream.range(0, width())
                        .mapToObj(
                                column ->
                                        IntStream.range(0, rows.size())
                                                .mapToObj(row -> text(row, column))
                                                .toList())
                        .toList());
    }

    /// As [#rows], without marks of reaching cells.
    List<List<String>> plain() {
        return IntStream.range(0, rows.size())
                .mapToObj(
                        row ->
                                IntStream.range(0, width())
                                        .mapToObj(column -> text(row, column))
                                        .toList())
                .toList();
    }

    private static boolean isEmpty(String text) {
        return text.equals(LEFT) || text.isBlank();
    }

    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && isEmpty(row.get(width - 1)) && !row.get(width - 1).equals(LEFT)) {
            width--;
        }
        return width;
    }

    private static List<String> widened(List<String> row, int width) {
        var cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }
}
