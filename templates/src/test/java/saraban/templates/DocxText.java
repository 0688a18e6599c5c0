package saraban.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes small DOCX files for tests out of the XML of their body.
final class DocxText {
    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office\"""";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String STYLES =
            """
            <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s" w:eastAsia="%s"/>\
            <w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:bidi="th-TH"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>%s</w:styles>""";
    private static final String LETTER_PAGE =
            """
            <w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709"/>""";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String section = LETTER_PAGE;
    private String references = "";
    private String family = "TH Sarabun New";
    private String styles = "";
    private String settings = "";

    static DocxText letter() {
        return new DocxText();
    }

    DocxText family(String other) {
        family = other;
        return this;
    }

    DocxText styles(String xml) {
        styles += xml;
        return this;
    }

    DocxText settings(String xml) {
        settings += xml;
        return this;
    }

    DocxText section(String xml) {
        section = LETTER_PAGE + xml;
        return this;
    }

    /// The section's settings in full.
    DocxText page(String xml) {
        section = xml;
        return this;
    }

    DocxText paragraph(String text) {
        return paragraph("", text);
    }

    /// @param settings XML inside `w:pPr`
    DocxText paragraph(String settings, String text) {
        return xml(p(settings, run("", text)));
    }

    DocxText xml(String xml) {
        body.append(xml);
        return this;
    }

    DocxText part(String name, String type, String relation, String id, byte[] content) {
        parts.put("word/" + name, content);
        relations.append(
                """
                <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>"""
                        .formatted(id, relation, name));
        if (!type.isEmpty()) {
            types.append(
                    "<Override PartName=\"/word/%s\" ContentType=\"%s\"/>".formatted(name, type));
        }
        return this;
    }

    /// A relation to an address.
    DocxText external(String id, String address) {
        relations.append(
                """
                <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="%s" TargetMode="External"/>"""
                        .formatted(id, address));
        return this;
    }

    /// @param kind `default`, `first` or `even`
    DocxText header(String kind, String xml) {
        return margin("header", "hdr", kind, xml);
    }

    /// @param kind `default`, `first` or `even`
    DocxText footer(String kind, String xml) {
        return margin("footer", "ftr", kind, xml);
    }

    private DocxText margin(String name, String element, String kind, String xml) {
        String id = "rId" + name + parts.size();
        references += "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(name, kind, id);
        return part(
                name + parts.size() + ".xml",
                TYPE + name + "+xml",
                name,
                id,
                utf8("<w:%2$s %1$s>%3$s</w:%2$s>".formatted(NAMESPACES, element, xml)));
    }

    /// Ends a section here, with the headers and footers given since the last one ended.
    ///
    /// @param settings of the section in full
    /// @param text of its last paragraph
    DocxText endSection(String settings, String text) {
        xml(p("<w:sectPr>%s%s</w:sectPr>".formatted(references, settings), run("", text)));
        references = "";
        return this;
    }

    /// @param definitions XML inside `w:numbering`
    DocxText numbering(String definitions) {
        return part(
                "numbering.xml",
                TYPE + "numbering+xml",
                "numbering",
                "rIdN",
                utf8("<w:numbering %s>%s</w:numbering>".formatted(NAMESPACES, definitions)));
    }

    /// @param notes XML inside `w:footnotes`
    DocxText footnotes(String notes) {
        return part(
                "footnotes.xml",
                TYPE + "footnotes+xml",
                "footnotes",
                "rIdF",
                utf8("<w:footnotes %s>%s</w:footnotes>".formatted(NAMESPACES, notes)));
    }

    DocxText picture(String id, byte[] png) {
        return part("media/" + id + ".png", "", "image", id, png);
    }

    static String p(String settings, String runs) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(settings, runs);
    }

    static String run(String settings, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(settings, text);
    }

    static String field(String instruction) {
        return """
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
                .formatted(instruction);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    utf8(
                            """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
                    <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
                    %s</Types>"""
                                    .formatted(types)));
            entry(
                    zip,
                    "_rels/.rels",
                    utf8(
                            """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                    Target="word/document.xml"/></Relationships>"""));
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    utf8(
                            """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
                    <Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
                    %s</Relationships>"""
                                    .formatted(relations)));
            entry(
                    zip,
                    "word/styles.xml",
                    utf8(STYLES.formatted(NAMESPACES, family, family, family, family, styles)));
            entry(
                    zip,
                    "word/settings.xml",
                    utf8("<w:settings %s>%s</w:settings>".formatted(NAMESPACES, settings)));
            entry(
                    zip,
                    "word/document.xml",
                    utf8(
                            "<w:document %s><w:body>%s<w:sectPr>%s%s</w:sectPr></w:body></w:document>"
                                    .formatted(NAMESPACES, body, references, section)));
            for (var part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
