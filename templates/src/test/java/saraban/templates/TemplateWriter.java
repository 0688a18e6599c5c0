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
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import saraban.templates.internal.docx4j.DocxFile;

/// Writes every `template.docx` of the forms, and the sheets, anew, from
/// `src/test/resources/saraban/templates/paper/*.xml`: the body of each paper in a file of its own,
/// what all share in `document`, `emblem`, `styles`, `settings`, `header-first`, `header-next` and
/// `footer`.
///
/// The measures of the paper stand in those files, in twips: 567 to the centimetre. Run in the
/// folder of the module.
final class TemplateWriter {
    private static final String RESOURCES = "/saraban/templates/paper/";
    private static final Pattern STYLE = Pattern.compile("<w:[pr]Style w:val=\"(\\w+)\"/>");

    private TemplateWriter() {}

    public static void main(String[] arguments) throws Exception {
        for (Paper paper : Paper.all()) {
            Path file = Path.of(paper.file());
            Files.createDirectories(file.getParent());
            Files.write(file, docx(paper));
        }
    }

    /// The template of a form.
    static byte[] docx(Paper paper) throws Exception {
        var document = new WordprocessingMLPackage();
        document.setContentTypeManager(new ContentTypeManager());
        var main = new MainDocumentPart();
        document.addTargetPart(main);
        String body = paper.written(text(paper.body()));
        String next = paper.marks() == Paper.Marks.FULL ? "header-next" : "header-public";

        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement(used(body + text("header-first") + text(next), paper));
        main.addTargetPart(styles, "rId1");
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement((CTSettings) xml(text("settings")));
        main.addTargetPart(settings, "rId2");
        if (body.contains("rId3")) {
            var emblem = new ImagePngPart(new PartName("/word/media/emblem.png"));
            emblem.setBinaryData(placeholder());
            main.addTargetPart(emblem, "rId3");
        }
        if (paper.marks() != Paper.Marks.NONE) {
            header(main, "header2", next, "rId5");
        }
        if (paper.marks() == Paper.Marks.FULL) {
            header(main, "header1", "header-first", "rId4");
            footer(main, "footer1", "rId6");
            footer(main, "footer2", "rId7");
        }
        main.setJaxbElement(
                (Document) xml(paper.written(text("document")).replace("{body}", body)));
        return DocxFile.bytes(document);
    }

    // A clerk who opens a template finds the styles of its paper, not those of all others.
    private static Styles used(String paper, Paper words) throws Exception {
        Set<String> named = new HashSet<>();
        STYLE.matcher(paper).results().forEach(found -> named.add(found.group(1)));
        Styles styles = (Styles) xml(words.written(text("styles")));
        for (Style style : styles.getStyle().reversed()) {
            if (style.isDefault() || named.contains(style.getStyleId())) {
                named.add(style.getStyleId());
                if (style.getBasedOn() != null) {
                    named.add(style.getBasedOn().getVal());
                }
            }
        }
        styles.getStyle().removeIf(style -> !named.contains(style.getStyleId()));
        return styles;
    }

    private static void header(MainDocumentPart main, String name, String file, String id)
            throws Exception {
        var part = new HeaderPart(new PartName("/word/" + name + ".xml"));
        part.setJaxbElement((Hdr) xml(text(file)));
        main.addTargetPart(part, id);
    }

    private static void footer(MainDocumentPart main, String name, String id) throws Exception {
        var part = new FooterPart(new PartName("/word/" + name + ".xml"));
        part.setJaxbElement((Ftr) xml(text("footer")));
        main.addTargetPart(part, id);
    }

    private static Object xml(String text) throws Exception {
        return XmlUtils.unwrap(XmlUtils.unmarshalString(text));
    }

    static String text(String file) throws IOException {
        try (var in = TemplateWriter.class.getResourceAsStream(RESOURCES + file + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
