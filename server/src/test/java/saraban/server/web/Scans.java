package saraban.server.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// Turns typeset letters into scans: pictures of their pages, slightly askew and grey, in a PDF
/// without any text.
final class Scans {
    private static final int DPI = 200;
    private static final double DEGREES_ASKEW = 0.4;

    private Scans() {}

    /// @param pages pictures of the pages, PNG
    static byte[] ofPictures(List<byte[]> pages) {
        try (PDDocument scan = new PDDocument()) {
            for (byte[] page : pages) {
                add(scan, askew(ImageIO.read(new ByteArrayInputStream(page))));
            }
            var bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage askew(BufferedImage page) {
        var turned =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D glass = turned.createGraphics();
        glass.setColor(new Color(246, 246, 246));
        glass.fillRect(0, 0, page.getWidth(), page.getHeight());
        glass.rotate(Math.toRadians(DEGREES_ASKEW), page.getWidth() / 2.0, page.getHeight() / 2.0);
        glass.drawImage(page, 0, 0, null);
        glass.dispose();
        return turned;
    }

    private static void add(PDDocument scan, BufferedImage picture) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        try (var content = new PDPageContentStream(scan, page)) {
            var jpeg = JPEGFactory.createFromImage(scan, picture, 0.85f, DPI);
            content.drawImage(jpeg, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    /// A small picture in a format of ImageIO, for emblems.
    static byte[] picture(String format) {
        var picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
