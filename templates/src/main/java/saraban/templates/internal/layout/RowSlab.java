package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.layout.Slab.After;
import saraban.templates.internal.layout.Slab.SplitRow.Parts;

/// A row of cells, and how it is cut where a page ends.
final class RowSlab {
    private static final double LEAST_PART = 8;

    private final List<Placed> cells;
    private final double height;

    /// A cell in this row.
    ///
    /// @param height of its box, more than the row's when it spans several
    /// @param closes whether it ends with this row
    record Placed(CellBox box, double height, boolean closes) {}

    RowSlab(List<Placed> cells, double height) {
        this.cells = cells;
        this.height = height;
    }

    Slab slab(After after, Slab.Cut cutting) {
        List<Mark> marks = new ArrayList<>();
        List<Inline.Floating> floats = new ArrayList<>();
        for (Placed placed : cells) {
            marks.addAll(placed.box().marks(placed.height()));
            placed.box().content().forEach(slab -> floats.addAll(slab.floats()));
        }
        List<Mark> opening = new ArrayList<>();
        List<Mark> closing = new ArrayList<>();
        for (Placed placed : cells) {
            marks.addAll(placed.box().borders(height, placed.closes()));
            opening.addAll(placed.box().top());
            closing.addAll(placed.box().bottom(height));
        }
        Slab.Turn turn = new Slab.Turn(List.of(), opening, closing);
        return new Slab(
                0, height, marks, floats, after, cutting, room -> cut(room, after, cutting), turn);
    }

    private Optional<Parts> cut(double room, After after, Slab.Cut cutting) {
        List<Placed> heads = new ArrayList<>();
        List<Placed> tails = new ArrayList<>();
        double headHeight = 0;
        double tailHeight = 0;
        boolean anyFits = false;
        for (Placed placed : cells) {
            CellBox box = placed.box();
            double edges = box.cell().margins().top() + box.cell().margins().bottom();
            int fitting = fitting(box.content(), room - edges);
            anyFits |= fitting > 0;
            CellBox head = box.holding(List.copyOf(box.content().subList(0, fitting)));
            CellBox tail =
                    box.holding(List.copyOf(box.content().subList(fitting, box.content().size())));
            headHeight = Math.max(headHeight, head.needed());
            tailHeight = Math.max(tailHeight, tail.needed());
            heads.add(new Placed(head, 0, true));
            tails.add(new Placed(tail, 0, placed.closes()));
        }
        if (!anyFits || headHeight < LEAST_PART) {
            return Optional.empty();
        }
        return Optional.of(
                new Parts(
                        part(heads, headHeight).slab(After.MUST_BREAK, Slab.Cut.NEVER),
                        part(tails, tailHeight).slab(after, cutting)));
    }

    private static RowSlab part(List<Placed> cells, double height) {
        List<Placed> placed = new ArrayList<>();
        cells.forEach(cell -> placed.add(new Placed(cell.box(), height, cell.closes())));
        return new RowSlab(placed, height);
    }

    private static int fitting(List<Slab> content, double room) {
        double used = 0;
        int count = 0;
        while (count < content.size() && used + content.get(count).total() <= room + 0.01) {
            used += content.get(count++).total();
        }
        while (count > 0
                && count < content.size()
                && content.get(count - 1).after() == After.KEEP) {
            count--;
        }
        return count;
    }
}
