package saraban.indexer.internal.leptonica;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/// Offers [Jpeg2000Reader] to ImageIO.
public final class Jpeg2000Provider extends ImageReaderSpi {
    private static final byte[] FILE = {0, 0, 0, 12, 'j', 'P', ' ', ' '};
    private static final byte[] CODE_STREAM = {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};

    public Jpeg2000Provider() {
        super(
                "Saraban",
                "0.1",
                new String[] {"JPEG2000", "jpeg2000", "JPEG 2000", "jp2"},
                new String[] {"jp2", "jpx", "j2k"},
                new String[] {"image/jp2", "image/jpx", "image/x-jp2-codestream"},
                Jpeg2000Reader.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream in)) {
            return false;
        }
        byte[] head = new byte[FILE.length];
        in.mark();
        int read = in.read(head);
        in.reset();
        return read == head.length
                && (Arrays.equals(head, FILE)
                        || Arrays.equals(Arrays.copyOf(head, CODE_STREAM.length), CODE_STREAM));
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new Jpeg2000Reader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "JPEG 2000 pictures, decoded by Leptonica";
    }
}
