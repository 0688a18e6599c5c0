package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import saraban.templates.internal.flow.Block.Cell;

/// Text turned a quarter in a cell, as in the heads of narrow columns: its lines run along the
/// height.
///
/// @param lines lays the content out for a length of line
record TurnedText(DoubleFunction<List<Slab>> lines) {
    // In a row of no height of its own, lines may be that long before they wrap.
    private static final double LONGEST = 120;

    /// The length of the longest line where nothing limits it.
    double longest() {
        double longest = 0;
        for (Slab slab : lines.apply(LONGEST)) {
            double from = Double.MAX_VALUE;
            double to = 0;
            for (Mark mark : slab.marks()) {
                if (mark instanceof Mark.Glyphs glyphs && !glyphs.shaped().text().isBlank()) {
                    from = Math.min(from, glyphs.x());
                    to = Math.max(to, end(glyphs));
                }
            }
            longest = Math.max(longest, to - from);
        }
        return Math.ceil(longest);
    }

    private static double end(Mark.Glyphs glyphs) {
        return glyphs.x()
                + glyphs.shaped().width() * glyphs.size() * glyphs.stretch()
                + glyphs.gap() * glyphs.shaped().clusters();
    }

    /// Everything in the cell, turned.
    ///
    /// @param top from the edge of the cell to its content
    List<Mark> marks(CellBox box, double height, double top) {
        Cell cell = box.cell();
        double length = Math.max(1, height - top - cell.margins().bottom());
        List<Slab> content = lines.apply(length);
        double room =
                box.width() - cell.margins().left() - cell.margins().right() - Slab.total(content);
        double down = cell.margins().left() + box.shift(room);
        Quarter quarter =
                cell.turned() == 90
                        ? new Quarter(box.x(), height - cell.margins().bottom(), 90)
                        : new Quarter(box.x() + box.width(), top, 270);
        List<Mark> marks = new ArrayList<>();
        for (Slab slab : content) {
            down += slab.before();
            for (Mark mark : slab.marks()) {
                marks.add(quarter.turn(mark.moved(0, down)));
            }
            down += slab.height();
        }
        return marks;
    }
}
