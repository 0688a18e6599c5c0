package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.layout.Slab.After;
import saraban.templates.internal.layout.Slab.Parts;

/// A row, or several that are held together by cells over more than one of them. A page may end
/// between any two rows, and within those that may be cut.
final class RowGroup {
    private static final double SLACK = 0.02;
    // A row is not cut for less room than this.
    private static final double LEAST_ROOM = 12;

    private final List<GridRow> rows;
    private final double closing;
    private final double[] heights;
    private final double[] tops;

    /// @param closing how much the line below the last row takes
    RowGroup(List<GridRow> rows, double closing) {
        this.rows = List.copyOf(rows);
        this.closing = closing;
        heights = RowHeights.of(rows, closing);
        tops = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
    }

    Slab slab() {
        List<Slab> content = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.boxes().stream())
                .forEach(box -> content.addAll(box.content()));
        return new Slab(
                0,
                tops[heights.length],
                new LaterMarks(this::marks),
                Landing.of(content),
                rows.getLast().keep() ? After.KEEP : After.MAY_BREAK,
                this::cut,
                List.of());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<Mark> edges = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            GridRow row = rows.get(i);
            double y = tops[i];
            marks.add(new Mark.Place(row.tag()));
            for (CellBox box : row.boxes()) {
                if (!box.goesOn()) {
                    int last = RowHeights.last(rows, i, box);
                    double end = last + 1 == heights.length ? closing : 0;
                    double height = tops[last + 1] - y - end;
                    box.marks(height, row.top()).forEach(mark -> marks.add(mark.moved(0, y)));
                    box.edges(height).forEach(mark -> edges.add(mark.moved(0, y)));
                }
            }
        }
        marks.addAll(edges);
        return marks;
    }

    private Optional<Parts> cut(double room, boolean fresh) {
        int whole = fitting(room);
        return inside(whole, room, fresh).or(() -> between(whole, fresh)).map(this::parts);
    }

    private int fitting(double room) {
        int whole = 0;
        while (whole + 1 < heights.length && tops[whole + 1] <= room + SLACK) {
            whole++;
        }
        return whole;
    }

    private Optional<RowCut.Rows> inside(int row, double room, boolean fresh) {
        boolean may = rows.get(row).mayBeCut(fresh && row == 0) && room - tops[row] > LEAST_ROOM;
        return may ? new RowCut(rows, tops, row, room).parts() : Optional.empty();
    }

    private Optional<RowCut.Rows> between(int whole, boolean fresh) {
        int at = whole;
        while (at > 0 && rows.get(at - 1).keep()) {
            at--;
        }
        // What is to be kept together and is longer than a page is kept as long as it goes.
        at = at == 0 && fresh ? whole : at;
        return at == 0 ? Optional.empty() : new RowCut(rows, tops, at, tops[at]).parts();
    }

    private Parts parts(RowCut.Rows cut) {
        return new Parts(
                new RowGroup(cut.head(), 0).slab().with(After.MUST_BREAK),
                new RowGroup(cut.tail(), closing).slab());
    }
}
