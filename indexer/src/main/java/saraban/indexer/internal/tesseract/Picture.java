package saraban.indexer.internal.tesseract;

import static org.bytedeco.leptonica.global.leptonica.L_BRING_IN_WHITE;
import static org.bytedeco.leptonica.global.leptonica.L_ROTATE_AREA_MAP;
import static org.bytedeco.leptonica.global.leptonica.pixAddBorder;
import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixClipRectangle;
import static org.bytedeco.leptonica.global.leptonica.pixClone;
import static org.bytedeco.leptonica.global.leptonica.pixCreateNoInit;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixGammaTRC;
import static org.bytedeco.leptonica.global.leptonica.pixRotate;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.leptonica.global.leptonica.pixSetResolution;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import java.awt.Rectangle;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import saraban.indexer.extract.OcrFailedException;

/// A picture in native memory, grey or black and white. Every step gives a new picture; each must
/// be closed.
final class Picture implements AutoCloseable {
    private static final int INK_THRESHOLD = 180;

    final PIX pix;

    Picture(PIX pix, String step) {
        if (pix == null || pix.isNull()) {
            throw new OcrFailedException("the step '" + step + "' gave no picture");
        }
        this.pix = pix;
    }

    /// A grey picture from one byte a pixel, row by row.
    static Picture grey(byte[] pixels, int width, int height) {
        Picture picture = new Picture(pixCreateNoInit(width, height, 8), "grey");
        int words = picture.pix.wpl();
        int[] packed = new int[words * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Leptonica keeps the first pixel in the highest byte of a word.
                packed[y * words + (x >> 2)] |=
                        (pixels[y * width + x] & 0xff) << (24 - 8 * (x & 3));
            }
        }
        picture.pix.data().put(packed, 0, packed.length);
        return picture;
    }

    int width() {
        return pix.w();
    }

    int height() {
        return pix.h();
    }

    Picture scaled(float across, float down) {
        return new Picture(pixScale(pix, across, down), "scale");
    }

    /// @param degrees clockwise, in quarter turns
    Picture turned(int degrees) {
        return new Picture(pixRotateOrth(pix, degrees / 90), "turn");
    }

    /// @param degrees clockwise, a few
    Picture rotated(float degrees) {
        float radians = (float) Math.toRadians(degrees);
        return new Picture(
                pixRotate(pix, radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0), "rotate");
    }

    /// Paper made evenly white; the same picture where it is too small for that.
    Picture evenPaper() {
        PIX even = pixBackgroundNormSimple(pix, null, null);
        return new Picture(even == null || even.isNull() ? pixClone(pix) : even, "even paper");
    }

    /// Contrast stretched so that what is darker than `black` is black and what is lighter than
    /// `white` is white.
    Picture stretched(int black, int white) {
        return new Picture(pixGammaTRC(null, pix, 1f, black, white), "stretch");
    }

    /// Black and white, for measuring.
    Picture ink() {
        try (Picture even = evenPaper()) {
            return new Picture(pixThresholdToBinary(even.pix, INK_THRESHOLD), "ink");
        }
    }

    Picture clip(Rectangle part) {
        try (BOX box =
                new BOX(
                        org.bytedeco.leptonica.global.leptonica.boxCreate(
                                part.x, part.y, part.width, part.height))) {
            try {
                return new Picture(pixClipRectangle(pix, box, (BOX) null), "clip");
            } finally {
                org.bytedeco.leptonica.global.leptonica.boxDestroy(box);
            }
        }
    }

    Picture bordered(int margin) {
        return new Picture(pixAddBorder(pix, margin, 255), "border");
    }

    void resolution(int dpi) {
        pixSetResolution(pix, dpi, dpi);
    }

    @Override
    public void close() {
        pixDestroy(pix);
    }
}
