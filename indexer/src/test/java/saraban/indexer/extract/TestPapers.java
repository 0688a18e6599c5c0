package saraban.indexer.extract;

import java.awt.BasicStroke;
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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;

/// Papers made on the spot, of an invented office.
public final class TestPapers {
    public static final List<String> LETTER =
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
    public static BufferedImage picture(List<String> lines, int dpi) {
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

    public static PageImage image(BufferedImage picture, int dpi) {
        return new PageImage(picture, dpi, dpi, Box.PAGE);
    }

    /// A PDF of one page for each picture.
    public static Path scan(Path file, int dpi, BufferedImage... pictures) throws IOException {
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
    public static Path written(Path file, int rotation, List<String> lines) throws IOException {
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

    /// A PDF of one line, encrypted; its owner forbids copying.
    static Path locked(Path file, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addLine(document, "FOR THE OFFICE");
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, nothing));
            document.save(file.toFile());
        }
        return file;
    }

    /// A PDF of many pages of one line each.
    static Path many(Path file, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                addLine(document, "PAGE " + page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void addLine(PDDocument document, String line) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
            contents.beginText();
            contents.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            contents.newLineAtOffset(72, 700);
            contents.showText(line);
            contents.endText();
        }
    }

    public static Path png(Path file, BufferedImage picture) throws IOException {
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /// White paper.
    public static BufferedImage blank(int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return page;
    }

    /// The page laid askew, clockwise.
    public static BufferedImage skewed(BufferedImage page, double degrees) {
        BufferedImage skewed = blank(page.getWidth(), page.getHeight());
        Graphics2D pen = skewed.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return skewed;
    }

    /// A red ring and a blue stroke across the page.
    public static BufferedImage stamped(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setStroke(new BasicStroke(page.getWidth() / 120f));
        pen.setColor(new Color(225, 60, 70));
        int side = page.getHeight() / 2;
        // Ink lies on ink: where print and stamp meet, the print stays dark.
        BufferedImage print = blank(page.getWidth(), page.getHeight());
        print.createGraphics().drawImage(page, 0, 0, null);
        pen.drawOval(page.getWidth() / 10, page.getHeight() / 20, side, side);
        pen.setColor(new Color(60, 80, 200));
        pen.drawLine(0, page.getHeight() / 3, page.getWidth(), page.getHeight() / 5);
        pen.dispose();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((print.getRGB(x, y) & 0xff) < 160) {
                    page.setRGB(x, y, print.getRGB(x, y));
                }
            }
        }
        return page;
    }

    /// The page as a fax sends it.
    public static BufferedImage blackAndWhite(BufferedImage page, double across, double down) {
        int width = (int) (page.getWidth() * across);
        int height = (int) (page.getHeight() * down);
        BufferedImage fax = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = fax.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return fax;
    }

    /// A ruled table.
    public static BufferedImage table(String[][] cells, int dpi) {
        assumeThaiFont();
        BufferedImage page = blank(dpi * 8, dpi * 4);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(thaiFont().deriveFont(POINTS * dpi / 72f));
        int width = dpi * 2;
        int height = dpi * 2 / 5;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                int x = dpi + column * width;
                int y = dpi / 2 + row * height;
                pen.drawRect(x, y, width, height);
                pen.drawString(cells[row][column], x + dpi / 8f, y + height * 0.7f);
            }
        }
        pen.dispose();
        return page;
    }

    /// The share of dark pixels in a box of a page, 0 to 1.
    public static double ink(BufferedImage page, Box box) {
        int dark = 0;
        int all = 0;
        int right = (int) ((box.x() + box.width()) * page.getWidth());
        int bottom = (int) ((box.y() + box.height()) * page.getHeight());
        for (int y = (int) (box.y() * page.getHeight()); y < bottom; y++) {
            for (int x = (int) (box.x() * page.getWidth()); x < right; x++) {
                all++;
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / Math.max(1, all);
    }

    private static Font thaiFont() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, THAI_FONT);
        } catch (IOException | FontFormatException cause) {
            throw new IllegalStateException("the font " + THAI_FONT + " cannot be read", cause);
        }
    }
}
