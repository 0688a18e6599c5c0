package saraban.indexer.internal.leptonica;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/// Reads a JPEG 2000 picture, in grey or in colour, without its transparency.
final class Jpeg2000Reader extends ImageReader {
    private static final long MOST_PIXELS = 120_000_000;

    private byte[] encoded;
    private int width;
    private int height;

    Jpeg2000Reader(ImageReaderSpi provider) {
        super(provider);
    }

    @Override
    public void setInput(Object input, boolean seekForwardOnly, boolean ignoreMetadata) {
        super.setInput(input, seekForwardOnly, ignoreMetadata);
        encoded = null;
    }

    @Override
    public int getNumImages(boolean allowSearch) {
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        load();
        return width;
    }

    @Override
    public int getHeight(int index) throws IOException {
        load();
        return height;
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
        return List.of(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_GRAY))
                .iterator();
    }

    @Override
    public IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public IIOMetadata getImageMetadata(int index) {
        return null;
    }

    @Override
    public BufferedImage read(int index, ImageReadParam parameters) throws IOException {
        load();
        BufferedImage whole = Jpeg2000Decoder.decode(encoded);
        return parameters == null ? whole : subsampled(whole, parameters);
    }

    private void load() throws IOException {
        if (encoded != null) {
            return;
        }
        ImageInputStream in = (ImageInputStream) getInput();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int read = in.read(part); read > 0; read = in.read(part)) {
            bytes.write(part, 0, read);
        }
        readSize(bytes.toByteArray());
        encoded = bytes.toByteArray();
    }

    /// The size stands behind the first SIZ marker (FF51), which follows the start of the code
    /// stream.
    private void readSize(byte[] bytes) throws IOException {
        for (int i = 0; i + 22 < bytes.length; i++) {
            boolean start = bytes[i] == (byte) 0xff && bytes[i + 1] == 0x4f;
            if (start && bytes[i + 2] == (byte) 0xff && bytes[i + 3] == 0x51) {
                ByteBuffer size = ByteBuffer.wrap(bytes, i + 8, 16);
                long across = size.getInt() & 0xffffffffL;
                long down = size.getInt() & 0xffffffffL;
                across -= size.getInt() & 0xffffffffL;
                down -= size.getInt() & 0xffffffffL;
                if (across < 1 || down < 1 || across > MOST_PIXELS / down) {
                    throw new IIOException(
                            "expected a JPEG 2000 picture of at most %,d pixels, found %d x %d"
                                    .formatted(MOST_PIXELS, across, down));
                }
                width = (int) across;
                height = (int) down;
                return;
            }
        }
        throw new IIOException("the JPEG 2000 picture does not say its size");
    }

    private static BufferedImage subsampled(BufferedImage whole, ImageReadParam parameters) {
        int stepX = parameters.getSourceXSubsampling();
        int stepY = parameters.getSourceYSubsampling();
        if (stepX <= 1 && stepY <= 1) {
            return whole;
        }
        int width = Math.max(1, whole.getWidth() / stepX);
        int height = Math.max(1, whole.getHeight() / stepY);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, whole.getRGB(x * stepX, y * stepY));
            }
        }
        return small;
    }
}
