package saraban.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Document;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Styles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import saraban.corpus.plan.PlanKind;
import saraban.templates.internal.docx4j.DocxFile;

/// Writes the `template.docx` of the plans anew, from
/// `src/test/resources/saraban/templates/plan/*.xml` in the short hand of [PlanSheet]. Run with the
/// folder of the plans' papers as argument.
final class PlanTemplateWriter {
    private static final String RESOURCES = "/saraban/templates/plan/";
    private static final String WORD =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private PlanTemplateWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path plans = Path.of(arguments[0]);
        for (PlanKind kind : PlanKind.values()) {
            Path folder = Files.createDirectories(plans.resolve(kind.code()));
            Files.write(folder.resolve("template.docx"), template(kind.code()));
        }
    }

    static byte[] template(String kind) throws Exception {
        Element plan = source(kind);
        var document = new WordprocessingMLPackage();
        document.setContentTypeManager(new ContentTypeManager());
        var main = new MainDocumentPart();
        document.addTargetPart(main);
        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement((Styles) word(text(RESOURCES + "styles.xml")));
        main.addTargetPart(styles, "rId1");
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement((CTSettings) word(text("/saraban/templates/paper/settings.xml")));
        main.addTargetPart(settings, "rId2");

        List<String> names = new ArrayList<>();
        NodeList headers = plan.getElementsByTagName("header");
        for (int i = 0; i < headers.getLength(); i++) {
            Element header = (Element) headers.item(i);
            var part = new HeaderPart(new PartName("/word/header" + (i + 1) + ".xml"));
            String content = new PlanSheet(List.of()).body(header);
            part.setJaxbElement((Hdr) word("<w:hdr" + WORD + ">" + content + "</w:hdr>"));
            main.addTargetPart(part, headerId(i));
            names.add(header.getAttribute("name"));
        }
        Element body = (Element) plan.getElementsByTagName("body").item(0);
        String content = new PlanSheet(names).body(body);
        main.setJaxbElement(
                (Document)
                        word(
                                "<w:document%s><w:body>%s</w:body></w:document>"
                                        .formatted(WORD, content)));
        return DocxFile.bytes(document);
    }

    static String headerId(int place) {
        return "rId" + (place + 3);
    }

    private static Element source(String kind) throws Exception {
        try (InputStream in =
                PlanTemplateWriter.class.getResourceAsStream(RESOURCES + kind + ".xml")) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = PlanTemplateWriter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Object word(String xml) throws Exception {
        return XmlUtils.unwrap(XmlUtils.unmarshalString(xml));
    }
}
