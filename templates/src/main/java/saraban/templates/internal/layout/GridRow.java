package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Block.Row;

/// A row with its cells laid out.
///
/// @param tag its place in the structure
/// @param line how much the line above it takes
/// @param keep whether it stays on a page with the next row
record GridRow(Tag tag, Row settings, double line, boolean keep, List<CellBox> boxes) {
    GridRow {
        boxes = List.copyOf(boxes);
    }

    GridRow with(List<CellBox> others) {
        return new GridRow(tag, settings, line, keep, others);
    }

    GridRow ofHeight(double height) {
        Row other =
                new Row(
                        settings.cells(),
                        Math.max(0, height),
                        settings.exactHeight(),
                        settings.header(),
                        settings.cantSplit());
        return new GridRow(tag, other, line, keep, boxes);
    }

    /// From the top of the row to the text of its cells, the same for all of them.
    double top() {
        return line
                + boxes.stream()
                        .filter(box -> !box.goesOn())
                        .mapToDouble(box -> box.cell().margins().top())
                        .max()
                        .orElse(0);
    }

    /// Whether it may be cut.
    ///
    /// @param fresh whether it stands at the top of a page, where waiting helps no more
    boolean mayBeCut(boolean fresh) {
        boolean whole = settings.cantSplit() || settings.header();
        return !settings.exactHeight() && (fresh || !whole);
    }
}
