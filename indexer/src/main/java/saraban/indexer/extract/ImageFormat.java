package saraban.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Pictures of pages: PNG, JPEG, TIFF of one or more pages, BMP, GIF, JPEG 2000.
public final class ImageFormat implements DocumentFormat {
    private static final Set<String> TYPES =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/tiff",
                    "image/bmp",
                    "image/x-ms-bmp",
                    "image/gif",
                    "image/jp2",
                    "image/jpx",
                    "image/x-jp2-codestream");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public OpenDocument open(Path file, String mediaType, ExtractLimits limits) {
        ImageInputStream in = null;
        try {
            in = ImageIO.createImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader knows this picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return new ImageDocument(reader, in, reader.getNumImages(true), limits);
        } catch (IOException | RuntimeException broken) {
            closeQuietly(in, broken);
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT,
                    "the picture cannot be opened: " + broken.getMessage(),
                    broken);
        }
    }

    private static void closeQuietly(ImageInputStream in, Exception first) {
        if (in != null) {
            try {
                in.close();
            } catch (IOException second) {
                first.addSuppressed(second);
            }
        }
    }
}
