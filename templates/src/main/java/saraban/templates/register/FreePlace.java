package saraban.templates.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.register.StampSize;

/// Finds room for stamps on a page: at the top right corner, else to the left of it or lower, where
/// no word and no other stamp stands. A page without room gets them in the corner all the same.
final class FreePlace {
    private static final double EDGE_MM = 8;
    private static final double STEP_MM = 3;
    private static final double AIR_MM = 1;
    private static final double LOWEST = 0.45;

    private final double pageWidthMm;
    private final double pageHeightMm;
    private final StampSize size;
    private final List<Box> taken = new ArrayList<>();

    FreePlace(double pageWidthMm, double pageHeightMm, StampSize size, List<PlacedWord> words) {
        this.pageWidthMm = pageWidthMm;
        this.pageHeightMm = pageHeightMm;
        this.size = size;
        words.forEach(
                word ->
                        taken.add(
                                new Box(
                                        word.x() * pageWidthMm,
                                        word.y() * pageHeightMm,
                                        word.width() * pageWidthMm,
                                        word.height() * pageHeightMm)));
    }

    /// The next place; it is taken then.
    StampPlace next() {
        double right = Math.max(0, pageWidthMm - EDGE_MM - size.widthMm());
        double lowest = Math.max(EDGE_MM, pageHeightMm * LOWEST);
        StampPlace corner = new StampPlace(right, EDGE_MM);
        StampPlace found =
                DoubleStream.iterate(EDGE_MM, top -> top <= lowest, top -> top + STEP_MM)
                        .boxed()
                        .flatMap(
                                top ->
                                        DoubleStream.iterate(
                                                        right,
                                                        left -> left >= EDGE_MM,
                                                        left -> left - STEP_MM)
                                                .mapToObj(left -> new StampPlace(left, top)))
                        .filter(this::free)
                        .findFirst()
                        .orElse(corner);
        take(found);
        return found;
    }

    void take(StampPlace place) {
        taken.add(new Box(place.leftMm(), place.topMm(), size.widthMm(), size.heightMm()));
    }

    private boolean free(StampPlace place) {
        var wanted =
                new Box(
                        place.leftMm() - AIR_MM,
                        place.topMm() - AIR_MM,
                        size.widthMm() + 2 * AIR_MM,
                        size.heightMm() + 2 * AIR_MM);
        return taken.stream().noneMatch(wanted::meets);
    }

    private record Box(double left, double top, double width, double height) {
        boolean meets(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }
    }
}
