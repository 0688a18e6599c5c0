package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts rows at a height: what fits stays, what is left goes on below, in cells over several rows
/// too.
final class RowCut {
    private static final double SLACK = 0.01;

    private final List<GridRow> rows;
    private final double[] tops;
    private final int at;
    private final double height;
    private final boolean inside;

    /// Both sides of a cut.
    record Rows(List<GridRow> head, List<GridRow> tail) {}

    /// @param tops of the rows, and the bottom of the last
    /// @param at the row that is cut, or goes to the tail as a whole
    /// @param height of the cut below the first row's top
    RowCut(List<GridRow> rows, double[] tops, int at, double height) {
        this.rows = rows;
        this.tops = tops;
        this.at = at;
        this.height = height;
        inside = height > tops[at];
    }

    /// Nothing when no line of the row that is to be cut fits.
    Optional<Rows> parts() {
        List<GridRow> head = new ArrayList<>();
        List<CellBox> below = new ArrayList<>(rows.get(at).boxes());
        for (int i = 0; i < at; i++) {
            head.add(headed(i, below));
        }
        if (inside) {
            GridRow cut = headed(at, below);
            if (cut.boxes().stream().allMatch(box -> box.content().isEmpty() || box.goesOn())) {
                return Optional.empty();
            }
            head.add(cut.ofHeight(0));
        }
        List<GridRow> tail = new ArrayList<>();
        GridRow first = rows.get(at).with(below);
        tail.add(inside ? first.ofHeight(left(first)) : first);
        tail.addAll(rows.subList(at + 1, rows.size()));
        return Optional.of(new Rows(head, tail));
    }

    private double left(GridRow row) {
        return row.settings().height() - (height - tops[at]);
    }

    // Cells that end above the cut stay as they are; of the others the first lines.
    private GridRow headed(int i, List<CellBox> below) {
        List<CellBox> heads = new ArrayList<>();
        for (CellBox box : rows.get(i).boxes()) {
            int last = RowHeights.last(rows, i, box);
            if (box.goesOn() || last < at) {
                heads.add(box);
                continue;
            }
            double room = height - tops[i] - rows.get(i).top() - box.cell().margins().bottom();
            CellBox cut = inside ? box.atTop() : box;
            Content content = content(box.content(), room);
            heads.add(cut.holding(content.head()));
            goOn(cut, content.tail(), below);
        }
        return rows.get(i).with(heads);
    }

    private static void goOn(CellBox above, List<Slab> rest, List<CellBox> below) {
        below.replaceAll(
                box ->
                        box.cell().column() == above.cell().column()
                                ? above.holding(rest).withBorders(box.borders()).going(false)
                                : box);
    }

    private record Content(List<Slab> head, List<Slab> tail) {}

    // Word processors do not mind single lines in a row that is cut. A table in the cell is cut
    // too.
    private static Content content(List<Slab> content, double room) {
        List<Slab> head = new ArrayList<>();
        double used = 0;
        for (Slab slab : content) {
            if (used + slab.total() > room + SLACK) {
                List<Slab> tail = new ArrayList<>(content.subList(head.size(), content.size()));
                slab.splitting()
                        .at(room - used - slab.before(), false)
                        .ifPresent(
                                parts -> {
                                    head.add(parts.head().withBefore(slab.before()));
                                    tail.set(0, parts.tail());
                                });
                return new Content(head, tail);
            }
            used += slab.total();
            head.add(slab);
        }
        return new Content(head, List.of());
    }
}
