package saraban.templates;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Styles;
import saraban.templates.internal.docx4j.DocxFile;

/// Writes the `template.docx` of the letters anew, from
/// `src/test/resources/saraban/templates/letter/*.xml`.
///
/// The measures of the paper stand in those files, in twips: 567 to the centimetre. Run with the
/// folder of the forms as argument.
final class TemplateWriter {
    private static final List<String> FORMS =
            List.of("external-letter", "circular-letter", "relay-letter");
    private static final String RESOURCES = "/saraban/templates/letter/";

    private TemplateWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path forms = Path.of(arguments[0]);
        byte[] letter = letter();
        for (String form : FORMS) {
            Files.createDirectories(forms.resolve(form));
            Files.write(forms.resolve(form).resolve("template.docx"), letter);
        }
    }

    static byte[] letter() throws Exception {
        var document = new WordprocessingMLPackage();
        document.setContentTypeManager(new ContentTypeManager());
        var main = new MainDocumentPart();
        document.addTargetPart(main);

        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement((Styles) xml("styles.xml"));
        main.addTargetPart(styles, "rId1");
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement((CTSettings) xml("settings.xml"));
        main.addTargetPart(settings, "rId2");
        var emblem = new ImagePngPart(new PartName("/word/media/emblem.png"));
        emblem.setBinaryData(placeholder());
        main.addTargetPart(emblem, "rId3");
        header(main, "header1", "header-first.xml", "rId4");
        header(main, "header2", "header-next.xml", "rId5");
        footer(main, "footer1", "rId6");
        footer(main, "footer2", "rId7");
        main.setJaxbElement((Document) xml("document.xml"));
        return DocxFile.bytes(document);
    }

    private static void header(MainDocumentPart main, String name, String file, String id)
            throws Exception {
        var part = new HeaderPart(new PartName("/word/" + name + ".xml"));
        part.setJaxbElement((Hdr) xml(file));
        main.addTargetPart(part, id);
    }

    private static void footer(MainDocumentPart main, String name, String id) throws Exception {
        var part = new FooterPart(new PartName("/word/" + name + ".xml"));
        part.setJaxbElement((Ftr) xml("footer.xml"));
        main.addTargetPart(part, id);
    }

    private static Object xml(String file) throws Exception {
        try (var in = TemplateWriter.class.getResourceAsStream(RESOURCES + file)) {
            return XmlUtils.unwrap(
                    XmlUtils.unmarshalString(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /// A thin circle with the word ตรา: it stands where an office puts its own emblem.
    private static byte[] placeholder() throws IOException {
        int side = 354;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.GRAY);
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Ellipse2D.Double(3, 3, side - 6, side - 6));
        pen.setFont(new Font("Laksaman", Font.PLAIN, 110));
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        String word = "ตรา";
        pen.drawString(word, (side - pen.getFontMetrics().stringWidth(word)) / 2, side / 2 + 34);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
