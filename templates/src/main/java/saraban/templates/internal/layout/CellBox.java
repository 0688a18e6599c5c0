package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;

/// A cell with its content laid out.
final class CellBox {
    // Turned text runs along the height of its cell; this is how long its lines may be before they
    // wrap.
    private static final double TURNED_LENGTH = 120;

    private final Cell cell;
    private final double x;
    private final double width;
    private final List<Slab> content;
    private final boolean shared;

    CellBox(Cell cell, double x, double width, BlockStack stack, Numbers numbers) {
        this.cell = cell;
        this.x = x;
        this.width = width;
        shared = false;
        double room =
                cell.turned() == 0
                        ? Math.max(1, width - cell.margins().left() - cell.margins().right())
                        : TURNED_LENGTH;
        content =
                cell.merge() == Merge.CONTINUE
                        ? List.of()
                        : stack.slabs(cell.blocks(), room, numbers);
    }

    private CellBox(Cell cell, double x, double width, List<Slab> content, boolean shared) {
        this.cell = cell;
        this.x = x;
        this.width = width;
        this.content = content;
        this.shared = shared;
    }

    Cell cell() {
        return cell;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    List<Slab> content() {
        return content;
    }

    CellBox holding(List<Slab> other) {
        return new CellBox(cell, x, width, other, shared);
    }

    /// A share of this cell in one of the rows it spans.
    CellBox part(Merge merge, Edges<Edge> borders, List<Slab> share) {
        Cell own =
                new Cell(
                        cell.column(),
                        cell.span(),
                        merge,
                        borders,
                        cell.margins(),
                        cell.fill(),
                        cell.alignment(),
                        cell.turned(),
                        List.of());
        return new CellBox(own, x, width, share, true);
    }

    /// The height the row must have for this cell.
    double needed() {
        double inside = cell.turned() == 0 ? Slab.total(content) : TurnedText.longest(content);
        boolean bare = cell.merge() == Merge.CONTINUE && content.isEmpty();
        return bare ? 0 : inside + cell.margins().top() + cell.margins().bottom();
    }

    /// Background, content and borders in a box of this height, from the top left of the row.
    List<Mark> marks(double height) {
        List<Mark> marks = new ArrayList<>();
        // The first row of a short span has painted the whole of it.
        boolean painted = cell.merge() == Merge.CONTINUE && !shared;
        if (cell.fill() != Colors.NONE && !painted) {
            marks.add(new Mark.Fill(x, 0, width, height, cell.fill()));
        }
        marks.addAll(cell.turned() == 0 ? upright(height) : TurnedText.marks(this, height));
        return marks;
    }

    private List<Mark> upright(double height) {
        double room = height - cell.margins().top() - cell.margins().bottom() - Slab.total(content);
        double y =
                cell.margins().top()
                        + switch (cell.alignment()) {
                            case TOP -> 0;
                            case CENTER -> Math.max(0, room / 2);
                            case BOTTOM -> Math.max(0, room);
                        };
        List<Mark> marks = new ArrayList<>();
        for (Slab slab : content) {
            y += slab.before();
            for (Mark mark : slab.marks()) {
                marks.add(mark.moved(x + cell.margins().left(), y));
            }
            y += slab.height();
        }
        return marks;
    }

    /// The lines around it in one row, drawn after the content of the row.
    ///
    /// @param closes whether the cell ends with this row
    List<Mark> borders(double height, boolean closes) {
        List<Mark> marks = new ArrayList<>();
        var edges = cell.borders();
        double right = x + width;
        if (cell.merge() != Merge.CONTINUE) {
            marks.addAll(top());
        }
        marks.addAll(EdgeInk.line(edges.left(), x, 0, x, height));
        marks.addAll(EdgeInk.line(edges.right(), right, 0, right, height));
        if (closes) {
            marks.addAll(bottom(height));
        }
        return marks;
    }

    List<Mark> top() {
        return EdgeInk.line(cell.borders().top(), x, 0, x + width, 0);
    }

    List<Mark> bottom(double height) {
        return EdgeInk.line(cell.borders().bottom(), x, height, x + width, height);
    }
}
