package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.VerticalAlignment;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;

/// A cell with its content laid out.
///
/// @param tag its place in the structure
/// @param goesOn whether it belongs to the cell above it
/// @param x left edge, from the left of the column of text
/// @param borders those its neighbours have agreed upon
/// @param alignment where the content stands in it
/// @param turned what to lay out once its height is known, for turned text alone
record CellBox(
        Tag tag,
        Cell cell,
        boolean goesOn,
        double x,
        double width,
        Edges<Edge> borders,
        List<Slab> content,
        VerticalAlignment alignment,
        Optional<TurnedText> turned) {

    CellBox withBorders(Edges<Edge> others) {
        return new CellBox(tag, cell, goesOn, x, width, others, content, alignment, turned);
    }

    CellBox holding(List<Slab> other) {
        return new CellBox(tag, cell, goesOn, x, width, borders, other, alignment, turned);
    }

    /// The same cell as one that begins here, or goes on from above.
    CellBox going(boolean on) {
        return new CellBox(tag, cell, on, x, width, borders, content, alignment, turned);
    }

    /// The same cell with its content at its top, as in a row that is cut.
    CellBox atTop() {
        return new CellBox(
                tag, cell, goesOn, x, width, borders, content, VerticalAlignment.TOP, turned);
    }

    boolean isTurned() {
        return turned.isPresent();
    }

    /// The height its content fills, without the margins.
    double filled() {
        return turned.map(TurnedText::longest).orElseGet(() -> Slab.total(content));
    }

    /// Background, content and borders, from the left of the column and the top of the cell.
    ///
    /// @param top from its edge to its content
    List<Mark> marks(double height, double top) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Place(tag));
        if (cell.fill() != Colors.NONE) {
            marks.add(new Mark.Fill(x, 0, width, height, cell.fill()));
        }
        marks.addAll(
                turned.map(text -> text.marks(this, height, top))
                        .orElseGet(() -> upright(height, top)));
        return marks;
    }

    private List<Mark> upright(double height, double top) {
        double room = height - top - cell.margins().bottom() - Slab.total(content);
        double y = top + shift(room);
        List<Mark> marks = new ArrayList<>();
        for (Slab slab : content) {
            y += slab.before();
            // A row of exact height hides what stands below it.
            if (y < height) {
                double down = y;
                slab.marks()
                        .forEach(mark -> marks.add(mark.moved(x + cell.margins().left(), down)));
            }
            y += slab.height();
        }
        return marks;
    }

    /// How far its content moves in the room left over.
    double shift(double room) {
        return switch (alignment) {
            case TOP -> 0;
            case CENTER -> Math.max(0, room / 2);
            case BOTTOM -> Math.max(0, room);
        };
    }

    /// The lines around it, drawn after the content of the row.
    List<Mark> edges(double height) {
        List<Mark> marks = new ArrayList<>();
        double right = x + width;
        double half = borders.top().thickness() / 2;
        marks.addAll(EdgeInk.line(borders.top(), x, half, right, half));
        marks.addAll(EdgeInk.line(borders.left(), x, 0, x, height));
        marks.addAll(EdgeInk.line(borders.right(), right, 0, right, height));
        double low = height + borders.bottom().thickness() / 2;
        marks.addAll(EdgeInk.line(borders.bottom(), x, low, right, low));
        return marks;
    }
}
