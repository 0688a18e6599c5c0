package saraban.tools.scans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanGeneratorTest {
    private static final int DPI = 300;

    @TempDir Path folder;

    @Test
    void oneDocumentComesInEveryKindOfScanWithItsTruth() throws IOException {
        List<Path> scans =
                new ScanGenerator(7).writeAll(folder, "letter", "ABC 123", List.of(page()), DPI);

        assertEquals(Damage.values().length, scans.size());
        for (Path scan : scans) {
            try (PDDocument document = Loader.loadPDF(scan.toFile())) {
                assertEquals(1, document.getNumberOfPages());
                assertEquals("", new PDFTextStripper().getText(document).strip());
            }
        }
        assertEquals("ABC 123", Files.readString(folder.resolve("letter-fax.txt")));
        assertEquals(
                Damage.values().length + 1,
                Files.readAllLines(folder.resolve("manifest.tsv")).size());
    }

    @Test
    void theSameSeedGivesTheSameScan() {
        Scan one = new ScanGenerator(11).scan(page(), DPI, Damage.POOR);
        Scan other = new ScanGenerator(11).scan(page(), DPI, Damage.POOR);

        assertArrayEquals(pixels(one), pixels(other));
    }

    @Test
    void eachKindHasItsResolutionAndColours() {
        ScanGenerator generator = new ScanGenerator(3);

        Scan poor = generator.scan(page(), DPI, Damage.POOR);
        Scan fax = generator.scan(page(), DPI, Damage.FAX);
        Scan stamped = generator.scan(page(), DPI, Damage.STAMPED);
        Scan turned = generator.scan(page(), DPI, Damage.TURNED);

        assertEquals(150, poor.dpiX());
        assertEquals(1240 / 2, poor.picture().getWidth());
        assertEquals(204, fax.dpiX());
        assertEquals(196, fax.dpiY());
        assertEquals(1, fax.picture().getColorModel().getPixelSize());
        assertTrue(redPixels(stamped) > 500, "red pixels: " + redPixels(stamped));
        assertTrue(turned.turned() != 0 && turned.turned() % 90 == 0, "turned " + turned.turned());
    }

    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 66));
        pen.drawString("ABC 123", 200, 400);
        pen.dispose();
        return page;
    }

    private static int[] pixels(Scan scan) {
        BufferedImage picture = scan.picture();
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int redPixels(Scan scan) {
        int count = 0;
        for (int pixel : pixels(scan)) {
            boolean red = (pixel >> 16 & 0xff) > 150 && (pixel >> 8 & 0xff) < 140;
            count += red ? 1 : 0;
        }
        return count;
    }
}
