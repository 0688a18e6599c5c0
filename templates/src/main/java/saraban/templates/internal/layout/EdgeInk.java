package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Edge;

/// Draws a border.
final class EdgeInk {
    private EdgeInk() {}

    static List<Mark> line(Edge edge, double x1, double y1, double x2, double y2) {
        if (!edge.drawn()) {
            return List.of();
        }
        double width = edge.width();
        return switch (edge.style()) {
            case SINGLE -> List.of(new Mark.Rule(x1, y1, x2, y2, width, edge.color(), 0));
            case DOTTED ->
                    List.of(new Mark.Rule(x1, y1, x2, y2, width, edge.color(), Math.max(1, width)));
            case DASHED ->
                    List.of(
                            new Mark.Rule(
                                    x1, y1, x2, y2, width, edge.color(), Math.max(3, 3 * width)));
            case DOUBLE -> {
                double dx = y1 == y2 ? 0 : width;
                double dy = y1 == y2 ? width : 0;
                yield List.of(
                        new Mark.Rule(x1 - dx, y1 - dy, x2 - dx, y2 - dy, width, edge.color(), 0),
                        new Mark.Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, edge.color(), 0));
            }
        };
    }
}
