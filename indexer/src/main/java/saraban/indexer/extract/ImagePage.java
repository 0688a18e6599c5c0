package saraban.indexer.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// One picture of a picture file.
final class ImagePage implements DocumentPage {
    private static final float MM_AN_INCH = 25.4f;

    private final ImageReader reader;
    private final int number;
    private final ExtractLimits limits;

    ImagePage(ImageReader reader, int number, ExtractLimits limits) {
        this.reader = reader;
        this.number = number;
        this.limits = limits;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public TextLayer layer() {
        return TextLayer.NONE;
    }

    @Override
    public Optional<PageImage> image() {
        return Optional.of(read());
    }

    @Override
    public BufferedImage draw(int dpi) {
        PageImage page = read();
        float across = dpi / page.dpiX();
        float down = dpi / page.dpiY();
        BufferedImage stored = page.pixels();
        int width = Math.max(1, Math.round(stored.getWidth() * across));
        int height = Math.max(1, Math.round(stored.getHeight() * down));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        // Far smaller: halve first, or thin strokes fall between the samples.
        BufferedImage from = stored;
        while (from.getWidth() > 2 * width) {
            from = halved(from);
        }
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage halved(BufferedImage image) {
        int width = Math.max(1, image.getWidth() / 2);
        int height = Math.max(1, image.getHeight() / 2);
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return half;
    }

    private PageImage read() {
        try {
            long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
            int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / limits.pixels())));
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(number - 1, parameters);
            float[] dpi = dpi();
            return new PageImage(image, dpi[0] / step, dpi[1] / step, Box.PAGE);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT,
                    "the picture of page %d cannot be read: %s"
                            .formatted(number, broken.getMessage()),
                    broken);
        } catch (OutOfMemoryError large) {
            throw new UnreadableFileException(
                    UnreadableKind.TOO_LARGE,
                    "the picture of page " + number + " is too large",
                    large);
        }
    }

    /// Across and down; 0 where the file does not say.
    private float[] dpi() throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(number - 1);
        String standard = IIOMetadataFormatImpl.standardMetadataFormatName;
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return new float[2];
        }
        Element root = (Element) metadata.getAsTree(standard);
        return new float[] {dpi(root, "HorizontalPixelSize"), dpi(root, "VerticalPixelSize")};
    }

    private static float dpi(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        if (found.getLength() == 0) {
            return 0;
        }
        float millimetres = Float.parseFloat(((Element) found.item(0)).getAttribute("value"));
        return millimetres > 0 ? MM_AN_INCH / millimetres : 0;
    }
}
