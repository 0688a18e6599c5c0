package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block.Cell;

/// Text turned a quarter in a cell, as in the heads of narrow columns.
final class TurnedText {
    private TurnedText() {}

    /// The length of the longest line.
    static double longest(List<Slab> content) {
        double longest = 0;
        for (Slab slab : content) {
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
        return longest;
    }

    private static double end(Mark.Glyphs glyphs) {
        return glyphs.x()
                + glyphs.shaped().width() * glyphs.size() * glyphs.stretch()
                + glyphs.gap() * glyphs.shaped().clusters();
    }

    /// The glyphs of the cell, turned, each line centred along the height.
    static List<Mark> marks(CellBox box, double height) {
        Cell cell = box.cell();
        double depth = Slab.total(box.content());
        double across = box.x() + (box.width() - depth) / 2;
        List<Mark> marks = new ArrayList<>();
        double down = 0;
        for (Slab slab : box.content()) {
            down += slab.before();
            double length = longest(List.of(slab));
            double first =
                    slab.marks().stream()
                            .filter(Mark.Glyphs.class::isInstance)
                            .mapToDouble(mark -> ((Mark.Glyphs) mark).x())
                            .min()
                            .orElse(0);
            double start = (height - length) / 2;
            for (Mark mark : slab.marks()) {
                if (mark instanceof Mark.Glyphs g) {
                    double along = start + g.x() - first;
                    boolean upwards = cell.turned() == 90;
                    double x = upwards ? across + down + g.y() : across + depth - down - g.y();
                    double y = upwards ? height - along : along;
                    marks.add(
                            new Mark.Glyphs(
                                    x,
                                    y,
                                    g.shaped(),
                                    g.face(),
                                    g.size(),
                                    g.color(),
                                    g.gap(),
                                    g.stretch(),
                                    cell.turned()));
                }
            }
            down += slab.height();
        }
        return marks;
    }
}
