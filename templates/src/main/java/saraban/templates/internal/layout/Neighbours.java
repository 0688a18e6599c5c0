package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;

/// Lets the cells of a table agree upon the line between each two of them: the heavier one wins.
final class Neighbours {
    private static final Comparator<Edge> HEAVIER =
            Comparator.comparingDouble(Edge::thickness)
                    .thenComparing(edge -> edge.style() == Edge.Style.SINGLE)
                    .thenComparing(edge -> -edge.color());

    private Neighbours() {}

    static List<List<CellBox>> agreed(List<List<CellBox>> rows) {
        List<List<CellBox>> beside = rows.stream().map(Neighbours::beside).toList();
        List<List<CellBox>> all = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            List<CellBox> above = i == 0 ? List.of() : beside.get(i - 1);
            List<CellBox> below = i + 1 == beside.size() ? List.of() : beside.get(i + 1);
            all.add(beside.get(i).stream().map(box -> upAndDown(box, above, below)).toList());
        }
        return all;
    }

    private static List<CellBox> beside(List<CellBox> row) {
        List<CellBox> all = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Edges<Edge> own = row.get(i).borders();
            Edge left = i == 0 ? own.left() : heavier(row.get(i - 1).borders().right(), own.left());
            Edge right =
                    i + 1 == row.size()
                            ? own.right()
                            : heavier(own.right(), row.get(i + 1).borders().left());
            all.add(row.get(i).withBorders(new Edges<>(own.top(), right, own.bottom(), left)));
        }
        return all;
    }

    private static CellBox upAndDown(CellBox box, List<CellBox> above, List<CellBox> below) {
        Edges<Edge> own = box.borders();
        Edge top =
                same(box, above)
                        .map(b -> heavier(b.borders().bottom(), own.top()))
                        .orElse(own.top());
        Edge bottom =
                same(box, below)
                        .map(b -> heavier(own.bottom(), b.borders().top()))
                        .orElse(own.bottom());
        return box.withBorders(new Edges<>(top, own.right(), bottom, own.left()));
    }

    // Only cells of the same columns share a whole line; of others each draws its own.
    private static Optional<CellBox> same(CellBox box, List<CellBox> row) {
        return row.stream()
                .filter(
                        other ->
                                other.cell().column() == box.cell().column()
                                        && other.cell().span() == box.cell().span())
                .findFirst();
    }

    private static Edge heavier(Edge one, Edge other) {
        return HEAVIER.compare(one, other) >= 0 ? one : other;
    }
}
