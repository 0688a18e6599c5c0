package saraban.indexer.extract;

import java.awt.image.BufferedImage;

/// The picture of a page as the file holds it, for reading.
///
/// @param pixels the picture, turned as the file says the page stands
/// @param dpiX dots an inch across
/// @param dpiY dots an inch down; differs from `dpiX` in faxes
/// @param placed the part of the page that it fills
public record PageImage(BufferedImage pixels, float dpiX, float dpiY, Box placed) {
    private static final float LEAST_DPI = 60;
    private static final float MOST_DPI = 800;
    private static final float A4_LONG_INCHES = 11.69f;

    public PageImage {
        // A wrong or missing resolution misleads every measure of the reader; then the page is
        // taken for A4.
        if (!(dpiX >= LEAST_DPI && dpiX <= MOST_DPI && dpiY >= LEAST_DPI && dpiY <= MOST_DPI)) {
            float guess = Math.max(pixels.getWidth(), pixels.getHeight()) / A4_LONG_INCHES;
            dpiX = Math.clamp(guess, LEAST_DPI, MOST_DPI);
            dpiY = dpiX;
        }
    }
}
