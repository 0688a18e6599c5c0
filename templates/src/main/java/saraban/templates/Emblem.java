package saraban.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The picture at the head of an office's letters, as the office gave it.
///
/// @param type `png` or `jpeg`
/// @param width in pixels
/// @param height in pixels
public record Emblem(byte[] picture, String type, int width, int height) {
    private static final int LARGEST = 10_000;

    public Emblem {
        picture = picture.clone();
    }

    /// Reads a picture; empty when it is neither PNG nor JPEG, or larger than 10,000 pixels on a
    /// side.
    public static Optional<Emblem> of(byte[] picture) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                String type = reader.getFormatName().toLowerCase(Locale.ROOT);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean usable = type.matches("png|jpeg") && Math.max(width, height) <= LARGEST;
                return usable
                        ? Optional.of(new Emblem(picture, type, width, height))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
