package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import saraban.corpus.archive.PlacedWord;

/// Finds room for marks on a page as shown: where one hides no word and no other mark, else where
/// it hides least. All lengths are of one unit, whichever the caller counts in.
public final class FreePlace {
    private final double pageWidth;
    private final double pageHeight;
    private final List<Box> taken = new ArrayList<>();

    public FreePlace(double pageWidth, double pageHeight, List<PlacedWord> words) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        words.forEach(
                word ->
                        taken.add(
                                new Box(
                                        word.x() * pageWidth,
                                        word.y() * pageHeight,
                                        word.width() * pageWidth,
                                        word.height() * pageHeight)));
    }

    /// Where a search begins and which way it goes first.
    public enum From {
        /// To the left, then lower.
        TOP_RIGHT,
        /// Upwards, then further left.
        BOTTOM_RIGHT
    }

    /// How a place is sought.
    ///
    /// @param edge least distance from the edges of the page
    /// @param step between two places tried
    /// @param air around the mark
    /// @param reach share of the page's height within which the upper edge of a mark stays
    public record Search(From from, double edge, double step, double air, double reach) {}

    /// A rectangle on the page, measured from its upper left corner.
    public record Box(double left, double top, double width, double height) {
        private double shared(Box other) {
            double across =
                    Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
            double down =
                    Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
            return Math.max(0, across) * Math.max(0, down);
        }
    }

    /// The best place of a mark; it is taken then.
    public Box next(Search search, double width, double height) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Box place : (Iterable<Box>) places(search, width, height)::iterator) {
            double hidden = hidden(aired(place, search.air()));
            if (hidden < least) {
                best = place;
                least = hidden;
            }
            if (least == 0) {
                break;
            }
        }
        take(best);
        return best;
    }

    public void take(Box place) {
        taken.add(place);
    }

    /// The area that a mark would hide.
    public double hidden(Box place) {
        return taken.stream().mapToDouble(place::shared).sum();
    }

    // The corner first: it is tried on the smallest page too.
    private Stream<Box> places(Search search, double width, double height) {
        double edge = search.edge();
        List<Double> lefts = steps(Math.max(0, pageWidth - edge - width), -search.step(), edge);
        double lowest = Math.max(0, pageHeight - edge - height);
        return switch (search.from()) {
            case TOP_RIGHT -> {
                double last = Math.min(Math.max(edge, pageHeight * search.reach()), lowest);
                List<Double> tops = steps(Math.min(edge, lowest), search.step(), last);
                yield tops.stream()
                        .flatMap(
                                top ->
                                        lefts.stream()
                                                .map(left -> new Box(left, top, width, height)));
            }
            case BOTTOM_RIGHT -> {
                double last = Math.max(edge, pageHeight * (1 - search.reach()));
                List<Double> tops = steps(lowest, -search.step(), last);
                yield lefts.stream()
                        .flatMap(
                                left ->
                                        tops.stream()
                                                .map(top -> new Box(left, top, width, height)));
            }
        };
    }

    private static List<Double> steps(double first, double step, double last) {
        DoubleStream more =
                DoubleStream.iterate(
                        first + step, at -> step > 0 ? at <= last : at >= last, at -> at + step);
        return DoubleStream.concat(DoubleStream.of(first), more).boxed().toList();
    }

    private static Box aired(Box place, double air) {
        return new Box(
                place.left() - air,
                place.top() - air,
                place.width() + 2 * air,
                place.height() + 2 * air);
    }
}
