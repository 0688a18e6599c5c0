package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documents with paragraphs set in every way.
final class TextDocuments {
    private TextDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("text-toggles", toggles());
        all.put("text-spacing", spacing());
        all.put("text-keeps", keeps());
        all.put("text-widows", widows());
        all.put("text-lines", lines());
        all.put("text-frames", frames());
        all.put("text-justified", justified());
        return all;
    }

    private static String style(String kind, String id, String based, String inside) {
        return "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s%s</w:style>"
                .formatted(
                        kind,
                        id,
                        id,
                        based.isEmpty() ? "" : "<w:basedOn w:val=\"%s\"/>".formatted(based),
                        inside);
    }

    // Bold of a paragraph's style and bold of a character's style make plain text.
    private static DocxText toggles() {
        String bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";
        String text = prose(0, 1);
        return DocxText.letter()
                .styles(
                        style("paragraph", "Heavy", "Normal", bold)
                                + style("character", "Strong", "", bold)
                                + style("paragraph", "Child", "Heavy", bold)
                                + style(
                                        "character",
                                        "Plain",
                                        "",
                                        "<w:rPr><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/></w:rPr>"))
                .paragraph("<w:pStyle w:val=\"Heavy\"/>", text)
                .xml(p("<w:pStyle w:val=\"Heavy\"/>", run("<w:rStyle w:val=\"Strong\"/>", text)))
                .xml(
                        p(
                                "<w:pStyle w:val=\"Heavy\"/>",
                                run("<w:rStyle w:val=\"Strong\"/><w:b/><w:bCs/>", text)))
                .xml(
                        p(
                                "<w:pStyle w:val=\"Heavy\"/>",
                                run("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>", text)))
                .xml(p("<w:pStyle w:val=\"Child\"/>", run("", text)))
                .xml(p("", run("<w:rStyle w:val=\"Strong\"/>", text)))
                .xml(p("<w:pStyle w:val=\"Heavy\"/>", run("<w:rStyle w:val=\"Plain\"/>", text)));
    }

    private static DocxText spacing() {
        String near = "<w:contextualSpacing/><w:spacing w:before=\"200\" w:after=\"240\"/>";
        return DocxText.letter()
                .styles(
                        style("paragraph", "Item", "Normal", "<w:pPr>" + near + "</w:pPr>")
                                + style(
                                        "paragraph",
                                        "Other",
                                        "Normal",
                                        "<w:pPr><w:spacing w:before=\"120\" w:after=\"120\"/></w:pPr>"))
                .paragraph("<w:pStyle w:val=\"Item\"/>", "หนึ่ง")
                .paragraph("<w:pStyle w:val=\"Item\"/>", "สอง")
                .paragraph("<w:pStyle w:val=\"Other\"/>", "สาม")
                .paragraph("<w:pStyle w:val=\"Item\"/>", "สี่")
                .paragraph("<w:pStyle w:val=\"Other\"/>", "ห้า")
                .paragraph("<w:pStyle w:val=\"Other\"/>", "หก")
                .paragraph("<w:spacing w:before=\"400\" w:after=\"100\"/>", "เจ็ด")
                .paragraph("<w:spacing w:before=\"50\" w:after=\"300\"/>", "แปด")
                .paragraph("<w:spacing w:before=\"100\"/>", "เก้า")
                .paragraph("")
                .paragraph("<w:spacing w:beforeAutospacing=\"1\" w:afterAutospacing=\"1\"/>", "สิบ")
                .paragraph(
                        "<w:spacing w:beforeAutospacing=\"1\" w:afterAutospacing=\"1\"/>",
                        "สิบเอ็ด")
                .paragraph("จบ");
    }

    private static DocxText keeps() {
        DocxText docx = DocxText.letter();
        for (int i = 0; i < 7; i++) {
            docx.paragraph(prose(i, 5));
        }
        docx.paragraph("<w:keepNext/>", "หัวข้อหนึ่ง").paragraph("<w:keepNext/>", "หัวข้อรอง");
        docx.paragraph("<w:keepLines/>", prose(0, 8));
        docx.paragraph(prose(1, 1));
        for (int i = 0; i < 45; i++) {
            docx.paragraph("<w:keepNext/>", "ต่อเนื่อง " + i);
        }
        return docx.paragraph("จบสาย");
    }

    private static DocxText widows() {
        DocxText docx = DocxText.letter();
        for (int i = 0; i < 16; i++) {
            docx.paragraph(i % 2 == 0 ? "" : "<w:widowControl w:val=\"0\"/>", prose(i, 4 + i % 3));
        }
        return docx;
    }

    private static DocxText lines() {
        DocxText docx = DocxText.letter();
        String[] all = {
            "w:line=\"200\" w:lineRule=\"exact\"",
            "w:line=\"640\" w:lineRule=\"exact\"",
            "w:line=\"200\" w:lineRule=\"atLeast\"",
            "w:line=\"700\" w:lineRule=\"atLeast\"",
            "w:line=\"276\" w:lineRule=\"auto\"",
            "w:line=\"480\" w:lineRule=\"auto\""
        };
        for (int i = 0; i < all.length; i++) {
            docx.xml(
                    p(
                            "<w:spacing " + all[i] + "/>",
                            run("", prose(i, 2))
                                    + run(
                                            i > 3
                                                    ? ""
                                                    : "<w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>",
                                            " ใหญ่ ")
                                    + run("", prose(i + 1, 1))));
        }
        return docx;
    }

    private static DocxText frames() {
        String box = "<w:pBdr>%s</w:pBdr>";
        StringBuilder sides = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            sides.append(
                    "<w:%s w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"008000\"/>"
                            .formatted(side));
        }
        String boxed = box.formatted(sides);
        String below =
                box.formatted(
                        "<w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/>");
        return DocxText.letter()
                .paragraph("ก่อน")
                .paragraph(boxed, prose(0, 2))
                .paragraph(boxed, prose(1, 1))
                .paragraph("ระหว่าง")
                .paragraph(
                        boxed
                                + "<w:shd w:val=\"clear\" w:fill=\"FFFFCC\"/><w:spacing w:before=\"120\" w:after=\"120\"/>",
                        prose(2, 1))
                .paragraph(below, "หัวกระดาษ")
                .paragraph(
                        "<w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/><w:ind w:left=\"720\" w:right=\"720\"/>",
                        prose(3, 2))
                .paragraph(
                        box.formatted(
                                "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"auto\"/>"),
                        "เส้นบน")
                .paragraph("หลัง");
    }

    private static DocxText justified() {
        DocxText docx = DocxText.letter();
        for (int i = 0; i < 2; i++) {
            docx.paragraph(
                    "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"1417\" w:right=\"2000\"/>",
                    prose(3 + i, 2));
        }
        return docx.paragraph("<w:jc w:val=\"end\"/>", prose(1, 2))
                .paragraph(
                        "<w:jc w:val=\"start\"/><w:ind w:start=\"600\" w:end=\"600\"/>",
                        prose(2, 2));
    }
}
