package saraban.indexer.internal.tesseract;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;

/// The pixels of a picture as grey, the brightest of red, green and blue each: so ink of a stamp or
/// a pen turns light, and black print stays.
final class GreyPixels {
    private GreyPixels() {}

    static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] plain = plainGrey(image);
        if (plain != null) {
            return Picture.grey(plain, width, height);
        }
        byte[] grey = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = brightest(row[x]);
            }
        }
        return Picture.grey(grey, width, height);
    }

    /// A transparent pixel shows the paper.
    private static byte brightest(int argb) {
        int alpha = argb >>> 24;
        int most = Math.max(argb >> 16 & 0xff, Math.max(argb >> 8 & 0xff, argb & 0xff));
        return (byte) (255 - (255 - most) * alpha / 255);
    }

    // getRGB would convert linear grey to sRGB and make it lighter; take the stored bytes as they
    // are.
    private static byte[] plainGrey(BufferedImage image) {
        boolean plain =
                image.getType() == BufferedImage.TYPE_BYTE_GRAY
                        && image.getRaster().getSampleModel()
                                instanceof PixelInterleavedSampleModel samples
                        && samples.getScanlineStride() == image.getWidth()
                        && image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE
                        && image.getRaster().getDataBuffer().getSize()
                                == image.getWidth() * image.getHeight();
        return plain ? ((DataBufferByte) image.getRaster().getDataBuffer()).getData() : null;
    }
}
