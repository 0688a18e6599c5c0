package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documents whose pages begin and end with the space above and below a paragraph.
final class SpaceDocuments {
    private static final String BREAK = "<w:r><w:br w:type=\"page\"/></w:r>";
    private static final String COMPATIBLE =
            "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                    + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    private SpaceDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("space-full", full());
        all.put("space-asked", asked());
        all.put("space-kept", kept());
        all.put("space-table", table());
        all.put("space-foot", foot());
        all.put("space-section", section());
        all.put("space-break", broken());
        return all;
    }

    private static DocxText letter() {
        return DocxText.letter().settings(COMPATIBLE);
    }

    /// @param before space above in twentieths of a point
    /// @param after space below
    private static String space(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"480\" w:lineRule=\"exact\"/>"
                .formatted(before, after);
    }

    private static DocxText lines(DocxText docx, int count) {
        for (int i = 1; i <= count; i++) {
            docx.paragraph(space(0, 0), "บรรทัดที่ " + i);
        }
        return docx;
    }

    private static DocxText full() {
        DocxText docx = letter();
        for (int i = 1; i <= 45; i++) {
            docx.paragraph(space(200 + 20 * i, 120), "ย่อหน้าที่ " + i);
        }
        return docx;
    }

    private static DocxText asked() {
        return letter().paragraph(space(300, 600), "หน้าแรก")
                .paragraph("<w:pageBreakBefore/>" + space(240, 0), "ขึ้นหน้าใหม่")
                .paragraph(space(0, 600), "ก่อนตอนใหม่")
                .endSection(SectionDocuments.UPRIGHT, "จบตอน")
                .paragraph(space(360, 0), "ตอนใหม่");
    }

    private static DocxText broken() {
        return letter().xml(p(space(0, 600), run("", "จบหน้า") + BREAK))
                .paragraph(space(240, 0), "หลังจบหน้า");
    }

    // A heading goes over to the next page with the line it is kept to.
    private static DocxText kept() {
        return lines(letter(), 28)
                .paragraph("<w:keepNext/>" + space(240, 60), "หัวข้อ")
                .paragraph(space(120, 0), "เนื้อความ");
    }

    private static DocxText table() {
        String row =
                "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>%s</w:tc></w:tr>";
        String cell = p(space(300, 100), run("", "ในตาราง"));
        return lines(letter(), 28)
                .paragraph(space(0, 400), "ก่อนตาราง")
                .xml(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"4000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                                + "<w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>"
                                + row.formatted(cell).repeat(2)
                                + "</w:tbl>")
                .paragraph(space(200, 0), "หลังตาราง");
    }

    private static DocxText foot() {
        return lines(letter(), 28).paragraph(space(0, 800), "จบพอดีหน้า");
    }

    // A section that goes on upon the page begins where the page is full.
    private static DocxText section() {
        return lines(letter(), 28)
                .endSection(SectionDocuments.UPRIGHT, "จบตอน")
                .paragraph(space(240, 0), "ตอนต่อไป")
                .paragraph(space(240, 0), "จบ")
                .page("<w:type w:val=\"continuous\"/>" + SectionDocuments.UPRIGHT);
    }
}
