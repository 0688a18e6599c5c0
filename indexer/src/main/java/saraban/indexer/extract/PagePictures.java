package saraban.indexer.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/// Draws pages for people, as PNG. The picture of a page is the page as its file says it stands,
/// turned by what its reading found ([saraban.corpus.archive.PageText#rotated()]): the boxes of its
/// words are fractions of this picture. It is not deskewed.
///
/// Safe for use by many threads; only so many pages are drawn at a time as the memory is meant to
/// bear, further calls wait.
public final class PagePictures {
    private static final int AT_ONCE = 2;
    private static final int LEAST_DPI = 20;
    private static final int MOST_DPI = 400;
    private static final int THUMBNAIL_DPI = 60;

    private final FileTypes types;
    private final List<DocumentFormat> formats;
    private final ExtractLimits limits;
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    public PagePictures(FileTypes types, List<DocumentFormat> formats, ExtractLimits limits) {
        this.types = types;
        this.formats = List.copyOf(formats);
        this.limits = limits;
    }

    /// Draws a page of a PDF or a picture file.
    ///
    /// @param name the name the file came with
    /// @param page from 1
    /// @param dpi dots an inch, 20 to 400; fewer are drawn where the page would become too large
    /// @param turned degrees clockwise, as the reading of the page found
    /// @return a PNG
    /// @throws UnreadableFileException when the file has no such page or none that can be drawn
    public byte[] png(Path file, String name, int page, int dpi, int turned) {
        return png(drawn(file, name, page, dpi, turned));
    }

    /// A small picture of a page, at most `width` pixels wide.
    ///
    /// @return a PNG
    /// @throws UnreadableFileException when the file has no such page or none that can be drawn
    public byte[] thumbnail(Path file, String name, int page, int width, int turned) {
        return png(narrowed(drawn(file, name, page, THUMBNAIL_DPI, turned), width));
    }

    /// Draws a page of a PDF that is not on the disk, such as a letter being written.
    ///
    /// @return a PNG
    public byte[] render(byte[] pdf, int page, int dpi) {
        try {
            Path file = Files.createTempFile("saraban-page-", ".pdf");
            try {
                Files.write(file, pdf);
                return png(file, "page.pdf", page, dpi, 0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("a page cannot be laid on the disk for drawing", cause);
        }
    }

    private BufferedImage drawn(Path file, String name, int page, int dpi, int turned) {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException(
                    "expected %d to %d dots an inch, found %d".formatted(LEAST_DPI, MOST_DPI, dpi));
        }
        String mediaType = types.detect(file, name);
        DocumentFormat format = format(mediaType);
        permits.acquireUninterruptibly();
        try (OpenDocument document = format.open(file, mediaType, limits)) {
            return QuarterTurn.of(document.page(page).draw(dpi), turned);
        } finally {
            permits.release();
        }
    }

    private DocumentFormat format(String mediaType) {
        return formats.stream()
                .filter(format -> format.reads(mediaType))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableFileException(
                                        UnreadableKind.WRONG_TYPE,
                                        "expected a PDF or a picture, found " + mediaType));
    }

    private static BufferedImage narrowed(BufferedImage image, int width) {
        if (image.getWidth() <= width) {
            return image;
        }
        int height = Math.max(1, Math.round(image.getHeight() * (float) width / image.getWidth()));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException cause) {
            throw new UncheckedIOException("a picture cannot be written to memory", cause);
        }
        return out.toByteArray();
    }
}
