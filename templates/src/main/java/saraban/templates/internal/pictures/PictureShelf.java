package saraban.templates.internal.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import saraban.templates.internal.flow.Picture;

/// Decodes pictures and keeps the last ones: the emblem of an office is on every letter.
public final class PictureShelf {
    private static final int KEPT = 32;
    private static final long MOST_PIXELS = 60_000_000;

    private final Map<String, Optional<Picture>> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<String, Optional<Picture>> eldest) {
                            return size() > KEPT;
                        }
                    });

    /// The picture in a file; nothing when it is of a kind that cannot be read, or too large.
    public Optional<Picture> read(byte[] file) {
        return kept.computeIfAbsent(digest(file), _ -> decode(file));
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Optional<Picture> decode(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                BufferedImage image = reader.read(0);
                boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
                int bands = image.getRaster().getNumBands();
                return Optional.of(
                        jpeg && (bands == 1 || bands == 3)
                                ? new Picture(
                                        image.getWidth(),
                                        image.getHeight(),
                                        bands,
                                        true,
                                        file,
                                        Optional.empty())
                                : samples(image));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The JDK's readers throw every kind of exception at torn files.
            return Optional.empty();
        }
    }

    private static Picture samples(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colour = new byte[width * height * 3];
        byte[] alpha = new byte[width * height];
        boolean grey = true;
        boolean opaque = true;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                colour[at * 3] = (byte) (row[x] >> 16);
                colour[at * 3 + 1] = (byte) (row[x] >> 8);
                colour[at * 3 + 2] = (byte) row[x];
                alpha[at] = (byte) (row[x] >>> 24);
                grey &=
                        colour[at * 3] == colour[at * 3 + 1]
                                && colour[at * 3] == colour[at * 3 + 2];
                opaque &= alpha[at] == -1;
            }
        }
        byte[] data = deflate(grey ? everyThird(colour) : colour);
        return new Picture(
                width,
                height,
                grey ? 1 : 3,
                false,
                data,
                opaque ? Optional.empty() : Optional.of(deflate(alpha)));
    }

    private static byte[] everyThird(byte[] colour) {
        byte[] grey = new byte[colour.length / 3];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = colour[i * 3];
        }
        return grey;
    }

    private static byte[] deflate(byte[] samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(samples);
        }
        return out.toByteArray();
    }
}
