package saraban.indexer.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Turns a picture clockwise by quarters.
public final class QuarterTurn {
    private QuarterTurn() {}

    /// @param degrees 0, 90, 180 or 270
    public static BufferedImage of(BufferedImage image, int degrees) {
        if (degrees == 0) {
            return image;
        }
        boolean lying = degrees % 180 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        int type =
                image.getType() == BufferedImage.TYPE_BYTE_GRAY
                        ? BufferedImage.TYPE_BYTE_GRAY
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage turned = new BufferedImage(width, height, type);
        Graphics2D pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.toRadians(degrees));
        pen.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
