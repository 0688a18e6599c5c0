package saraban.templates.internal.itext;

import com.itextpdf.kernel.geom.Rectangle;

/// The way from places on a page as shown upright to the page's own coordinates.
///
/// @param box the part of the page that is shown
/// @param turn degrees clockwise by which it is turned to be shown
record Upright(Rectangle box, int turn) {

    /// The matrix of text that begins at a place, its base line running to the right as shown.
    ///
    /// @param x fraction of the width as shown
    /// @param y fraction of the height as shown, from the top
    double[] text(double x, double y) {
        double w = box.getWidth();
        double h = box.getHeight();
        double left = box.getX();
        double bottom = box.getY();
        return switch (turn) {
            case 90 -> new double[] {0, 1, -1, 0, left + y * w, bottom + x * h};
            case 180 -> new double[] {-1, 0, 0, -1, left + (1 - x) * w, bottom + y * h};
            case 270 -> new double[] {0, -1, 1, 0, left + (1 - y) * w, bottom + (1 - x) * h};
            default -> new double[] {1, 0, 0, 1, left + x * w, bottom + (1 - y) * h};
        };
    }

    /// The matrix that lays the page, as shown, on a sheet from (0, 0).
    double[] matrix() {
        double right = box.getX() + box.getWidth();
        double top = box.getY() + box.getHeight();
        return switch (turn) {
            case 90 -> new double[] {0, -1, 1, 0, -box.getY(), right};
            case 180 -> new double[] {-1, 0, 0, -1, right, top};
            case 270 -> new double[] {0, 1, -1, 0, top, -box.getX()};
            default -> new double[] {1, 0, 0, 1, -box.getX(), -box.getY()};
        };
    }

    /// The width as shown, in points.
    double width() {
        return turn % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return turn % 180 == 0 ? box.getHeight() : box.getWidth();
    }
}
