package saraban.templates.register;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import saraban.templates.internal.docx4j.DocxFile;

/// Writes the `template.docx` of the registers anew, from their `register.json` and
/// `src/test/resources/saraban/templates/register/*.xml`. Run with the folder of the registers as
/// argument.
final class RegisterTemplateWriter {
    private static final String RESOURCES = "/saraban/templates/register/";
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final double TWIPS_A_MM = 56.6929;
    private static final int MARGIN_MM = 15;
    private static final int HEADER_MM = 10;
    private static final int TITLE_MM = 11;
    private static final int HEAD_LINE_MM = 7;

    private RegisterTemplateWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        for (String name : RegisterForms.NAMES) {
            byte[] json = Files.readAllBytes(folder.resolve(name).resolve("register.json"));
            RegisterForm form = RegisterForms.read(name, json, new byte[0]);
            Files.write(folder.resolve(name).resolve("template.docx"), template(form));
        }
        Files.createDirectories(folder.resolve("receive-stamp"));
        Files.write(folder.resolve("receive-stamp").resolve("template.docx"), stamp());
    }

    private static byte[] stamp() throws Exception {
        WordprocessingMLPackage document = styled();
        document.getMainDocumentPart().setJaxbElement((Document) xml(resource("stamp.xml")));
        return DocxFile.bytes(document);
    }

    private static WordprocessingMLPackage styled() throws Exception {
        var document = new WordprocessingMLPackage();
        document.setContentTypeManager(new ContentTypeManager());
        var main = new MainDocumentPart();
        document.addTargetPart(main);
        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement((Styles) xml(resource("styles.xml")));
        main.addTargetPart(styles, "rId1");
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement((CTSettings) xml(resource("settings.xml")));
        main.addTargetPart(settings, "rId2");
        return document;
    }

    private static byte[] template(RegisterForm form) throws Exception {
        WordprocessingMLPackage document = styled();
        MainDocumentPart main = document.getMainDocumentPart();
        var header = new HeaderPart(new PartName("/word/header1.xml"));
        header.setJaxbElement((Hdr) xml(header(form)));
        main.addTargetPart(header, "rId3");
        main.setJaxbElement((Document) xml(body(form)));
        return DocxFile.bytes(document);
    }

    private static String header(RegisterForm form) {
        int width = twips(form.paper().widthMm() - 2 * MARGIN_MM);
        return """
            <w:hdr %s>
              <w:p><w:pPr><w:pStyle w:val="Title"/><w:tabs><w:tab w:val="center" w:pos="%d"/><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr>\
            <w:r><w:tab/></w:r><w:r><w:t>${title}</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Sheet"/></w:rPr><w:tab/><w:t xml:space="preserve">แผ่นที่ </w:t></w:r>\
            <w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:rStyle w:val="Sheet"/></w:rPr><w:t>๑</w:t></w:r></w:fldSimple></w:p>
              <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:t>${head}</w:t></w:r></w:p>
            </w:hdr>
            """
                .formatted(W, width / 2, width);
    }

    private static String body(RegisterForm form) {
        int topMm = HEADER_MM + TITLE_MM + HEAD_LINE_MM * form.head().size();
        return """
            <w:document %s><w:body>
            <w:tbl>
              <w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
              <w:tblGrid>%s</w:tblGrid>
              <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>%s</w:tr>
              <w:tr><w:trPr><w:cantSplit/></w:trPr>%s</w:tr>
            </w:tbl>
            <w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr><w:r><w:t>${foot}</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>
            <w:sectPr>
              <w:headerReference w:type="default" r:id="rId3"/>
              <w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>
              <w:pgMar w:top="%d" w:right="%5$d" w:bottom="%5$d" w:left="%5$d" w:header="%d" w:footer="300" w:gutter="0"/>
              <w:pgNumType w:fmt="thaiNumbers"/>
            </w:sectPr>
            </w:body></w:document>
            """
                .replace("%5$d", Integer.toString(twips(MARGIN_MM)))
                .formatted(
                        W,
                        twips(form.paper().widthMm() - 2 * MARGIN_MM),
                        each(
                                form,
                                column ->
                                        "<w:gridCol w:w=\"%d\"/>"
                                                .formatted(twips(column.widthMm()))),
                        each(form, column -> cell(column, "Label", column.label())),
                        each(
                                form,
                                column ->
                                        cell(
                                                column,
                                                column.centred() ? "Centred" : "Cell",
                                                "${lines." + column.key() + "}")),
                        twips(form.paper().widthMm()),
                        twips(form.paper().heightMm()),
                        twips(topMm),
                        twips(HEADER_MM));
    }

    private static String cell(RegisterColumn column, String style, String text) {
        return """
            <w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>\
            <w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p></w:tc>
            """
                .formatted(twips(column.widthMm()), style, text);
    }

    private static String each(RegisterForm form, Function<RegisterColumn, String> part) {
        return form.columns().stream().map(part).collect(Collectors.joining());
    }

    private static int twips(int mm) {
        return (int) Math.round(mm * TWIPS_A_MM);
    }

    private static Object xml(String text) throws Exception {
        return XmlUtils.unwrap(XmlUtils.unmarshalString(text));
    }

    private static String resource(String file) throws Exception {
        try (var in = RegisterTemplateWriter.class.getResourceAsStream(RESOURCES + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
