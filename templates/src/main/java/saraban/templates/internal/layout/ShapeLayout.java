package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Inline.Frame;

/// Lays out what stands at a place of its own: pictures, boxes with text, lines.
final class ShapeLayout {
    private final BlockStack stack;

    ShapeLayout(BlockStack stack) {
        this.stack = stack;
    }

    /// What of a paragraph stands on its own.
    List<Afloat> floats(List<Inline> inlines, Numbers numbers) {
        return inlines.stream().flatMap(inline -> afloat(inline, numbers).stream()).toList();
    }

    private Optional<Afloat> afloat(Inline inline, Numbers numbers) {
        return switch (inline) {
            case Inline.Floating picture -> {
                Frame frame = picture.frame();
                yield Optional.of(
                        new Afloat(
                                frame,
                                List.of(
                                        new Mark.Image(
                                                0,
                                                0,
                                                frame.width(),
                                                frame.height(),
                                                picture.picture()))));
            }
            case Inline.Shape shape ->
                    Optional.of(new Afloat(shape.frame(), marks(shape, numbers)));
            default -> Optional.empty();
        };
    }

    private List<Mark> marks(Inline.Shape shape, Numbers numbers) {
        double width = shape.frame().width();
        double height = shape.frame().height();
        Edge edge = shape.edge();
        return switch (shape.outline()) {
            case FALLING -> EdgeInk.line(edge, 0, 0, width, height);
            case RISING -> EdgeInk.line(edge, 0, height, width, 0);
            case BOX -> {
                List<Mark> marks = new ArrayList<>();
                if (shape.fill() != Colors.NONE) {
                    marks.add(new Mark.Fill(0, 0, width, height, shape.fill()));
                }
                marks.addAll(EdgeInk.line(edge, 0, 0, width, 0));
                marks.addAll(EdgeInk.line(edge, width, 0, width, height));
                marks.addAll(EdgeInk.line(edge, width, height, 0, height));
                marks.addAll(EdgeInk.line(edge, 0, height, 0, 0));
                marks.addAll(text(shape, numbers));
                yield marks;
            }
        };
    }

    private List<Mark> text(Inline.Shape shape, Numbers numbers) {
        double left = shape.insets().left();
        double room = Math.max(1, shape.frame().width() - left - shape.insets().right());
        List<Slab> slabs = stack.slabs(shape.blocks(), room, numbers);
        double spare =
                shape.frame().height()
                        - shape.insets().top()
                        - shape.insets().bottom()
                        - Slab.total(slabs);
        double y =
                shape.insets().top()
                        + switch (shape.alignment()) {
                            case TOP -> 0;
                            case CENTER -> Math.max(0, spare / 2);
                            case BOTTOM -> Math.max(0, spare);
                        };
        List<Mark> marks = new ArrayList<>();
        for (Slab slab : slabs) {
            double top = y + slab.before();
            slab.marks().forEach(mark -> marks.add(mark.moved(left, top)));
            y += slab.total();
        }
        return marks;
    }
}
