package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.ParagraphFormat;

/// The borders and the colour around the lines of a paragraph.
final class ParagraphFrame {
    private final ParagraphFormat format;
    private final double left;
    private final double right;
    private final boolean top;
    private final boolean bottom;

    ParagraphFrame(ParagraphFormat format, double width, boolean joinsAbove, boolean joinsBelow) {
        this.format = format;
        Edge leftEdge = format.borders().left();
        Edge rightEdge = format.borders().right();
        left =
                format.left()
                        + Math.min(0, format.firstLine())
                        - (leftEdge.drawn() ? leftEdge.space() : 0);
        right = width - format.right() + (rightEdge.drawn() ? rightEdge.space() : 0);
        top = format.borders().top().drawn() && !joinsAbove;
        bottom = format.borders().bottom().drawn() && !joinsBelow;
    }

    double spaceAbove() {
        return top ? room(format.borders().top()) : 0;
    }

    double spaceBelow() {
        return bottom ? room(format.borders().bottom()) : 0;
    }

    private static double room(Edge edge) {
        return edge.space() + edge.thickness();
    }

    /// The marks of a line with what surrounds them.
    List<Mark> around(LineSetter.Set set, boolean first, boolean last) {
        double down = first ? spaceAbove() : 0;
        double height = down + set.height() + (last ? spaceBelow() : 0);
        List<Mark> marks = new ArrayList<>();
        if (format.fill() != Colors.NONE) {
            marks.add(new Mark.Fill(left, 0, right - left, height, format.fill()));
        }
        set.marks().forEach(mark -> marks.add(mark.moved(0, down)));
        if (first && top) {
            marks.addAll(EdgeInk.line(format.borders().top(), left, 0, right, 0));
        }
        if (last && bottom) {
            marks.addAll(EdgeInk.line(format.borders().bottom(), left, height, right, height));
        }
        marks.addAll(EdgeInk.line(format.borders().left(), left, 0, left, height));
        marks.addAll(EdgeInk.line(format.borders().right(), right, 0, right, height));
        return marks;
    }
}
