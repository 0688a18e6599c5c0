package saraban.tools.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A table as plans have them, lying on A4: six columns, a head that is repeated, sums at the
/// right.
final class BenchTable {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WML = "application/vnd.openxmlformats-officedocument.";
    private static final int[] WIDTHS = {800, 4600, 3200, 1700, 1700, 2570};
    private static final String[] HEADS = {
        "ที่", "โครงการ", "ตัวชี้วัด", "เป้าหมาย", "งบประมาณ (บาท)", "ผู้รับผิดชอบ"
    };
    private static final String[] PROJECTS = {
        "ฝึกอบรมเจ้าหน้าที่ธุรการให้ร่างหนังสือราชการได้ถูกต้องตามระเบียบ",
        "ขุดลอกฝายและซ่อมท่อส่งน้ำ",
        "ปลูกต้นกล้าพันธุ์ไม้ริมฝั่งน้ำร่วมกับโรงเรียนและผู้สูงอายุในหมู่บ้าน"
    };

    private BenchTable() {}

    /// The DOCX.
    static byte[] docx(int rows) {
        StringBuilder body = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            body.append("<w:%s w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>".formatted(side));
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : WIDTHS) {
            body.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        body.append("</w:tblGrid>").append(row("<w:tblHeader/>", HEADS));
        for (int i = 1; i <= rows; i++) {
            String project = PROJECTS[i % PROJECTS.length];
            String sum = "%,d".formatted(1_000L * i);
            body.append(
                    row(
                            "<w:cantSplit/>",
                            Integer.toString(i),
                            project,
                            "ร้อยละของผู้ผ่าน",
                            "ร้อยละ ๘๐",
                            sum,
                            "สำนักปลัด"));
        }
        return zip(body.append("</w:tbl>").toString());
    }

    private static String row(String settings, String... texts) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr>" + settings + "</w:trPr>");
        for (int i = 0; i < texts.length; i++) {
            row.append(
                    """
                    <w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="%s"/></w:pPr>\
                    <w:r><w:t>%s</w:t></w:r></w:p></w:tc>"""
                            .formatted(WIDTHS[i], i == 4 ? "right" : "left", texts[i]));
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] zip(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="%1$scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="%2$swordprocessingml.document.main+xml"/>\
                    <Override PartName="/word/styles.xml" ContentType="%2$swordprocessingml.styles+xml"/></Types>"""
                            .formatted(PACKAGE, WML));
            entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            entry(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
            entry(
                    zip,
                    "word/styles.xml",
                    """
                    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
                    <w:rFonts w:ascii="TH Sarabun New" w:hAnsi="TH Sarabun New" w:cs="TH Sarabun New"/><w:sz w:val="32"/><w:szCs w:val="32"/>\
                    </w:rPr></w:rPrDefault></w:docDefaults></w:styles>""");
            entry(
                    zip,
                    "word/document.xml",
                    """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s<w:p/><w:sectPr>\
                    <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/>\
                    </w:sectPr></w:body></w:document>"""
                            .formatted(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relation(String kind, String target) {
        return """
        <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>"""
                .formatted(PACKAGE, RELATIONS, kind, target);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
