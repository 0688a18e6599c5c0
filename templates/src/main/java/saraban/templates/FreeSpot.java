package saraban.templates;

import java.util.List;
import saraban.corpus.archive.PlacedWord;

/// Looks for a place on a page where a mark hides no word: from the lower right corner upwards,
/// then further left. Where there is none, the place that hides least.
///
/// @param width of the page as shown, in points
/// @param height of the page as shown, in points
/// @param words what is written on it
record FreeSpot(double width, double height, List<PlacedWord> words) {
    private static final double MARGIN = 34;
    private static final double STEP = 14.2;

    /// The upper left corner of a mark, in points from that of the page.
    record Place(double x, double y) {}

    /// @param markWidth in points
    /// @param markHeight in points
    Place of(double markWidth, double markHeight) {
        Place best =
                new Place(
                        Math.max(0, width - MARGIN - markWidth),
                        Math.max(0, height - MARGIN - markHeight));
        double least = hidden(best, markWidth, markHeight);
        for (double x = best.x(); x >= MARGIN; x -= STEP) {
            for (double y = height - MARGIN - markHeight; y >= MARGIN && least > 0; y -= STEP) {
                Place place = new Place(x, y);
                double hidden = hidden(place, markWidth, markHeight);
                if (hidden < least) {
                    best = place;
                    least = hidden;
                }
            }
        }
        return best;
    }

    /// The area of words under a mark, in square points.
    double hidden(Place place, double markWidth, double markHeight) {
        double area = 0;
        for (PlacedWord word : words) {
            double across =
                    Math.min(place.x() + markWidth, (word.x() + word.width()) * width)
                            - Math.max(place.x(), word.x() * width);
            double down =
                    Math.min(place.y() + markHeight, (word.y() + word.height()) * height)
                            - Math.max(place.y(), word.y() * height);
            area += Math.max(0, across) * Math.max(0, down);
        }
        return area;
    }
}
