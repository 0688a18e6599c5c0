package saraban.indexer.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;

/// Papers made on the spot, of an invented office.
final class TestPapers {
    static final List<String> LETTER =
            List.of(
                    "ที่ สน ๐๐๒๓.๑๕/ว ๗๖๔๘",
                    "ที่ว่าการอำเภอบ้านม่วง",
                    "๙ มกราคม ๒๕๖๗",
                    "เรื่อง การประชุมเตรียมความพร้อมรับฤดูฝน",
                    "เรียน นายกเทศมนตรีตำบลหนองสระ",
                    "ด้วยอำเภอบ้านม่วงกำหนดจัดประชุมเพื่อเตรียมความพร้อม",
                    "ในการป้องกันน้ำท่วมของพื้นที่ จึงขอเรียนเชิญท่านเข้าร่วมประชุม",
                    "ในวันศุกร์ที่ ๑๙ มกราคม ๒๕๖๗ เวลา ๐๙.๓๐ นาฬิกา");
    private static final File THAI_FONT = new File("/usr/share/fonts/truetype/tlwg/Laksaman.ttf");
    private static final float POINTS = 16;

    private TestPapers() {}

    static void assumeThaiFont() {
        Assumptions.assumeTrue(
                THAI_FONT.exists(),
                "skipped: needs the font Laksaman (package fonts-tlwg-laksaman-ttf)");
    }

    /// The lines in black on white, as a scanner without faults would see them.
    static BufferedImage picture(List<String> lines, int dpi) {
        assumeThaiFont();
        BufferedImage page = new BufferedImage(dpi * 8, dpi * 5, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(thaiFont().deriveFont(POINTS * dpi / 72f));
        int y = dpi / 2;
        for (String line : lines) {
            pen.drawString(line, dpi / 2f, y);
            y += Math.round(POINTS * 1.6f * dpi / 72f);
        }
        pen.dispose();
        return page;
    }

    static PageImage image(BufferedImage picture, int dpi) {
        return new PageImage(picture, dpi, dpi, Box.PAGE);
    }

    /// A PDF of one page for each picture.
    static Path scan(Path file, int dpi, BufferedImage... pictures) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage picture : pictures) {
                float width = picture.getWidth() * 72f / dpi;
                float height = picture.getHeight() * 72f / dpi;
                PDPage page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                    contents.drawImage(
                            LosslessFactory.createFromImage(document, picture),
                            0,
                            0,
                            width,
                            height);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// A PDF with a text layer, one line below the other.
    static Path written(Path file, int rotation, List<String> lines) throws IOException {
        assumeThaiFont();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            PDFont font = PDType0Font.load(document, THAI_FONT);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                float y = 740;
                for (String line : lines) {
                    contents.beginText();
                    contents.setFont(font, POINTS);
                    contents.newLineAtOffset(72, y);
                    contents.showText(line);
                    contents.endText();
                    y -= 24;
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path png(Path file, BufferedImage picture) throws IOException {
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static Font thaiFont() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, THAI_FONT);
        } catch (IOException | FontFormatException cause) {
            throw new IllegalStateException("the font " + THAI_FONT + " cannot be read", cause);
        }
    }
}
