package saraban.indexer.internal.pdfbox;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import saraban.indexer.extract.Box;

/// A drawn glyph.
///
/// @param characters what it stands for
/// @param angle direction of its line, in degrees counter-clockwise on the unturned page
/// @param along place of its origin along that direction, in points
/// @param across place of its origin across that direction, growing upwards, in points
/// @param width its advance in points
/// @param em size of its font in points
/// @param box its place in fractions of the unturned page
record Glyph(
        String characters, float angle, float along, float across, float width, float em, Box box) {
    private static final float ASCENT = 0.9f;
    private static final float DESCENT = 0.25f;

    static Glyph of(TextPosition position, String characters, PDPage page) {
        Matrix matrix = position.getTextMatrix();
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float em = Math.max(0.1f, Math.abs(matrix.getScalingFactorY()));
        float width = Math.abs(position.getWidthDirAdj());
        PDRectangle paper = page.getCropBox();
        return new Glyph(
                characters,
                (float) Math.toDegrees(angle),
                x * cos + y * sin,
                y * cos - x * sin,
                width,
                em,
                box(x, y, cos, sin, width, em, paper));
    }

    /// The direction to the nearest quarter turn, in degrees counter-clockwise.
    int quarter() {
        return Math.floorMod(Math.round(angle / 90) * 90, 360);
    }

    boolean mark() {
        char first = characters.charAt(0);
        return Character.getType(first) == Character.NON_SPACING_MARK
                || first >= '\uf700' && first <= '\uf71a';
    }

    private static Box box(
            float x, float y, float cos, float sin, float width, float em, PDRectangle paper) {
        float[] alongs = {0, width};
        float[] acrosses = {-DESCENT * em, ASCENT * em};
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (float a : alongs) {
            for (float c : acrosses) {
                float cornerX = x + a * cos - c * sin;
                float cornerY = y + a * sin + c * cos;
                left = Math.min(left, cornerX);
                right = Math.max(right, cornerX);
                low = Math.min(low, cornerY);
                high = Math.max(high, cornerY);
            }
        }
        // PDFBox has already moved the origin to the lower left corner of the crop box.
        return new Box(
                left / paper.getWidth(),
                1 - high / paper.getHeight(),
                (right - left) / paper.getWidth(),
                (high - low) / paper.getHeight());
    }
}
