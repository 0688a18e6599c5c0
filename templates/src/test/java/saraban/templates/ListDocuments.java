package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documents with numbered paragraphs.
final class ListDocuments {
    private ListDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("list-levels", levels());
        all.put("list-formats", formats());
        all.put("list-starts", starts());
        all.put("list-labels", labels());
        all.put("list-styles", styles());
        return all;
    }

    /// @param settings XML inside `w:lvl`
    static String level(int level, String format, String text, String settings) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/>"
                        .formatted(
                                level, format, settings.startsWith("<w:suff") ? settings : "", text)
                + "<w:lvlJc w:val=\"left\"/>"
                + (settings.startsWith("<w:suff")
                        ? indent(level)
                        : settings.isEmpty() ? indent(level) : settings)
                + "</w:lvl>";
    }

    private static String indent(int level) {
        return "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr>"
                .formatted(1134 + 567 * level, 567 + 113 * level);
    }

    static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
                .formatted(id, levels);
    }

    static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(id, definition, overrides);
    }

    static String item(int list, int level, String text) {
        return item("", list, level, text);
    }

    private static String item(String settings, int list, int level, String text) {
        return p(
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>%s"
                        .formatted(level, list, settings),
                run("", text));
    }

    // Three levels, each begun anew under the one above.
    private static DocxText levels() {
        String levels =
                level(0, "decimal", "%1.", "")
                        + level(1, "decimal", "%1.%2", "")
                        + level(2, "decimal", "%1.%2.%3", "");
        return DocxText.letter()
                .numbering(definition(1, levels) + list(1, 1, ""))
                .xml(item(1, 0, prose(0, 1)))
                .xml(item(1, 1, prose(1, 1)))
                .xml(item(1, 2, "ลึก"))
                .xml(item(1, 2, "ลึก"))
                .xml(item(1, 1, "รอง"))
                .xml(item(1, 2, "ลึกใหม่"))
                .xml(item(1, 0, "หลัก"))
                .paragraph("คั่นกลาง")
                .xml(item(1, 2, "ข้ามชั้น"))
                .xml(item(1, 1, "รอง"))
                .xml(item(1, 0, prose(2, 1)));
    }

    private static DocxText formats() {
        DocxText docx = DocxText.letter();
        StringBuilder all = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        String[] formats = {
            "thaiLetters", "lowerLetter", "upperRoman", "lowerRoman", "decimalZero", "upperLetter"
        };
        for (int i = 0; i < formats.length; i++) {
            all.append(definition(i, level(0, formats[i], "(%1)", "")));
            lists.append(list(i + 1, i, ""));
        }
        docx.numbering(all.toString() + lists);
        for (int i = 0; i < formats.length; i++) {
            for (int n = 1; n <= 5; n++) {
                docx.xml(item(i + 1, 0, "ข้อความ"));
            }
        }
        return docx;
    }

    // Lists of one definition count on; an override begins again.
    private static DocxText starts() {
        String levels =
                level(0, "decimal", "%1.", "")
                                .replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"5\"/>")
                        + level(1, "decimal", "%1.%2)", "")
                        + level(2, "decimal", "%3]", "");
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        return DocxText.letter()
                .numbering(
                        definition(1, levels) + list(1, 1, "") + list(2, 1, "") + list(3, 1, again))
                .xml(item(1, 0, "ห้า"))
                .xml(item(1, 0, "หก"))
                .xml(item(1, 1, "รอง"))
                .xml(item(1, 2, "ลึกหนึ่ง"))
                .xml(item(1, 2, "ลึกสอง"))
                .xml(item(1, 1, "รองสอง"))
                .xml(item(1, 2, "ลึกต่อ"))
                .xml(item(2, 0, "อีกรายการ"))
                .xml(item(3, 0, "เริ่มใหม่"))
                .xml(item(3, 0, "ต่อ"))
                .xml(item(1, 0, "กลับมา"));
    }

    private static DocxText labels() {
        String wide = "<w:pPr><w:ind w:left=\"1700\" w:hanging=\"1000\"/></w:pPr>";
        String all =
                definition(1, level(0, "decimal", "ข้อ %1", "<w:suff w:val=\"space\"/>"))
                        + definition(
                                2, level(0, "decimal", "ข้อ %1", "<w:suff w:val=\"nothing\"/>"))
                        + definition(
                                3,
                                level(0, "decimal", "%1.", wide).replace("\"left\"", "\"right\""))
                        + definition(
                                4,
                                level(0, "decimal", "%1.", wide).replace("\"left\"", "\"center\""))
                        + definition(
                                5,
                                level(0, "upperRoman", "%1", "") + level(1, "decimal", "%1.%2", ""))
                        + definition(
                                6,
                                level(
                                        0,
                                        "decimal",
                                        "%1.",
                                        "<w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"2268\"/></w:tabs><w:ind w:left=\"567\" w:firstLine=\"567\"/></w:pPr>"))
                        + definition(
                                7,
                                level(
                                        0,
                                        "decimal",
                                        "ส่วนที่ยาวมาก %1",
                                        "<w:pPr><w:ind w:left=\"1134\" w:hanging=\"567\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>"));
        StringBuilder lists = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            lists.append(list(i, i, ""));
        }
        DocxText docx = DocxText.letter().numbering(all + lists);
        for (int i = 1; i <= 7; i++) {
            docx.xml(item(i, 0, prose(i, 1))).xml(item(i, i == 5 ? 1 : 0, prose(i + 1, 1)));
        }
        return docx.xml(item("<w:ind w:left=\"2268\"/>", 1, 0, prose(3, 1)))
                .xml(
                        item(
                                "<w:tabs><w:tab w:val=\"left\" w:pos=\"1984\"/></w:tabs>",
                                3,
                                0,
                                prose(4, 1)));
    }

    private static DocxText styles() {
        String head =
                "<w:style w:type=\"paragraph\" w:styleId=\"H%1$d\"><w:name w:val=\"heading %1$d\"/><w:basedOn w:val=\"Normal\"/>"
                        + "<w:pPr><w:keepNext/><w:numPr><w:ilvl w:val=\"%2$d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>";
        String level = "<w:pStyle w:val=\"H%d\"/>";
        String levels =
                level(0, "decimal", "บทที่ %1", "")
                                .replace("<w:lvlText", level.formatted(1) + "<w:lvlText")
                        + level(1, "decimal", "%1.%2", "")
                                .replace("<w:lvlText", level.formatted(2) + "<w:lvlText");
        return DocxText.letter()
                .styles(head.formatted(1, 0) + head.formatted(2, 1))
                .numbering(definition(1, levels) + list(1, 1, ""))
                .paragraph("<w:pStyle w:val=\"H1\"/>", "บทนำ")
                .paragraph("<w:pStyle w:val=\"H2\"/>", "หลักการ")
                .paragraph(prose(0, 2))
                .paragraph("<w:pStyle w:val=\"H2\"/>", "เหตุผล")
                .paragraph(
                        "<w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>",
                        "ไม่มีเลข")
                .paragraph("<w:pStyle w:val=\"H1\"/>", "สรุป");
    }
}
