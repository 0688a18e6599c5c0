package saraban.indexer.internal.tesseract;

import static org.bytedeco.leptonica.global.leptonica.pixFindSkewSweepAndSearch;

import java.awt.Rectangle;
import java.util.Optional;
import saraban.indexer.extract.Box;

/// A page picture made ready for reading: turned, straightened, its paper evened, its contrast
/// stretched, the rules of its tables taken out. Knows the way back from a place on it to the page
/// as shown.
record Preparation(Picture page, int dpi, float skew, Optional<TableGrid.Table> table)
        implements AutoCloseable {
    private static final float MOST_SKEW = 5f;
    private static final float LEAST_SKEW = 0.1f;
    private static final float SURE_OF_SKEW = 2.5f;
    private static final int BLACK = 60;
    private static final int WHITE = 190;

    static Preparation of(Picture square, int turned, int dpi) {
        try (Picture upright = square.turned(turned)) {
            float skew = skewOf(upright);
            try (Picture straight = skew == 0 ? upright.turned(0) : upright.rotated(skew);
                    Picture even = straight.evenPaper()) {
                Picture page = even.stretched(BLACK, WHITE);
                page.resolution(dpi);
                return new Preparation(page, dpi, skew, TableGrid.cutOut(page, dpi));
            }
        }
    }

    Rectangle whole() {
        return new Rectangle(0, 0, page.width(), page.height());
    }

    /// The place of a rectangle of this picture on the upright page, before straightening.
    Box onPage(int left, int top, int right, int bottom) {
        double angle = -Math.toRadians(skew);
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        double centreX = page.width() / 2.0;
        double centreY = page.height() / 2.0;
        // The middles of the sides: a straight word keeps its height, however long it is.
        double midX = (left + right) / 2.0;
        double midY = (top + bottom) / 2.0;
        double[][] points = {{left, midY}, {right, midY}, {midX, top}, {midX, bottom}};
        for (double[] point : points) {
            double dx = point[0] - centreX;
            double dy = point[1] - centreY;
            double x = centreX + dx * Math.cos(angle) - dy * Math.sin(angle);
            double y = centreY + dx * Math.sin(angle) + dy * Math.cos(angle);
            x0 = Math.min(x0, x);
            x1 = Math.max(x1, x);
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
        }
        return new Box(
                (float) (x0 / page.width()),
                (float) (y0 / page.height()),
                (float) ((x1 - x0) / page.width()),
                (float) ((y1 - y0) / page.height()));
    }

    private static float skewOf(Picture upright) {
        float[] angle = new float[1];
        float[] confidence = new float[1];
        try (Picture ink = upright.ink()) {
            int failed =
                    pixFindSkewSweepAndSearch(
                            ink.pix, angle, confidence, 4, 2, MOST_SKEW, 1f, 0.01f);
            boolean sure =
                    failed == 0 && confidence[0] > SURE_OF_SKEW && Math.abs(angle[0]) > LEAST_SKEW;
            return sure ? angle[0] : 0f;
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
