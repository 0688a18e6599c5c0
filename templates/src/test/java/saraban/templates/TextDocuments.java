package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documents with paragraphs and runs set in every way.
final class TextDocuments {
    private static final String TAB = "<w:r><w:tab/></w:r>";

    private TextDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("text-toggles", toggles());
        all.put("text-looks", looks());
        all.put("text-spacing", spacing());
        all.put("text-keeps", keeps());
        all.put("text-widows", widows());
        all.put("text-lines", lines());
        all.put("text-frames", frames());
        all.put("text-tabs", tabs());
        all.put("text-breaks", breaks());
        all.put("text-wrapped", wrapped());
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

    private static DocxText looks() {
        DocxText docx = DocxText.letter();
        String[] all = {
            "<w:spacing w:val=\"20\"/>",
            "<w:w w:val=\"80\"/>",
            "<w:w w:val=\"150\"/>",
            "<w:u w:val=\"single\"/>",
            "<w:u w:val=\"double\"/>",
            "<w:u w:val=\"dotted\"/>",
            "<w:u w:val=\"wave\"/>",
            "<w:strike/>",
            "<w:highlight w:val=\"yellow\"/>",
            "<w:shd w:val=\"clear\" w:fill=\"DDEEFF\"/>",
            "<w:color w:val=\"C00000\"/>",
            "<w:caps/>",
            "<w:i/><w:iCs/>"
        };
        for (int i = 0; i < all.length; i++) {
            docx.xml(p("", run("", "ก่อน ") + run(all[i], "ข้อความที่ ๑ abc") + run("", " หลัง")));
        }
        return docx;
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

    private static DocxText tabs() {
        String stops =
                "<w:tabs><w:tab w:val=\"decimal\" w:pos=\"3402\"/><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9071\"/></w:tabs>";
        String leaders =
                "<w:tabs><w:tab w:val=\"left\" w:leader=\"%s\" w:pos=\"4536\"/><w:tab w:val=\"center\" w:leader=\"dot\" w:pos=\"7000\"/></w:tabs>";
        DocxText docx = DocxText.letter();
        for (String sum : new String[] {"1,234.50", "7.5", "120", "๑,๒๓๔.๕๐"}) {
            docx.xml(p(stops, run("", "จำนวน") + TAB + run("", sum) + TAB + run("", "บาท")));
        }
        for (String leader : new String[] {"dot", "hyphen", "underscore", "middleDot", "none"}) {
            docx.xml(
                    p(
                            leaders.formatted(leader),
                            run("", "ชื่อ") + TAB + run("", "กลาง") + TAB + run("", "สกุล")));
        }
        String right = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9071\"/></w:tabs>";
        return docx.xml(p(right, run("", prose(0, 1)) + TAB + run("", "ขวา")))
                .xml(
                        p(
                                "<w:ind w:left=\"1440\"/>",
                                run("", "ก") + TAB + run("", "ข") + TAB + run("", "ค")))
                .xml(
                        p(
                                "<w:ind w:left=\"1440\" w:hanging=\"1000\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"900\"/></w:tabs>",
                                run("", "ก") + TAB + run("", "ข") + TAB + run("", prose(1, 2))))
                .xml(
                        p(
                                "<w:ind w:firstLine=\"500\"/>",
                                TAB + run("", "เยื้อง") + TAB + TAB + run("", "สอง")))
                .xml(p("<w:jc w:val=\"both\"/>", run("", "ก") + TAB + run("", prose(2, 1))))
                .xml(p("<w:jc w:val=\"center\"/>", run("", "ก") + TAB + run("", "กลางแท็บ")));
    }

    private static DocxText breaks() {
        return DocxText.letter()
                .xml(
                        p(
                                "",
                                run("", "บรรทัดหนึ่ง")
                                        + "<w:r><w:br/></w:r>"
                                        + run("", "บรรทัดสอง")
                                        + "<w:r><w:cr/></w:r>"
                                        + run("", "บรรทัดสาม")))
                .xml(
                        p(
                                "",
                                run("", "ก่อนหน้า")
                                        + "<w:r><w:br w:type=\"page\"/></w:r>"
                                        + run("", "หลังหน้า")))
                .paragraph("ต่อ")
                .xml(p("", "<w:r><w:br w:type=\"page\"/></w:r>"))
                .paragraph("หน้าสาม")
                .paragraph("<w:pageBreakBefore/>", "หน้าสี่")
                .xml(
                        p(
                                "",
                                run("", "ขีด")
                                        + "<w:r><w:noBreakHyphen/></w:r>"
                                        + run("", "ไม่ตัด")
                                        + "<w:r><w:softHyphen/></w:r>"
                                        + run("", "อ่อน")))
                .xml(p("", run("", "จบ") + "<w:r><w:br w:type=\"page\"/></w:r>"))
                .paragraph("หน้าห้า");
    }

    // What wraps text without changing it.
    private static DocxText wrapped() {
        String insert =
                "<w:ins w:id=\"%d\" w:author=\"ก\" w:date=\"2026-01-01T00:00:00Z\">%s</w:ins>";
        String sdt =
                "<w:sdt><w:sdtPr><w:alias w:val=\"ช่อง\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String rows =
                TableXml.row(
                        "",
                        sdt.formatted(TableXml.cell(4000, "", "ในช่อง")),
                        TableXml.cell(4000, "", "สอง"));
        return DocxText.letter()
                .part(
                        "comments.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
                        "comments",
                        "rIdC",
                        DocxText.utf8(
                                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                        + "<w:comment w:id=\"5\" w:author=\"ก\"><w:p><w:r><w:t>ตรวจแล้ว</w:t></w:r></w:p></w:comment></w:comments>"))
                .xml(
                        p(
                                "",
                                run("", "ตั้งต้น ")
                                        + insert.formatted(1, run("", "เพิ่ม "))
                                        + run("", "ต่อ")))
                .xml(
                        p(
                                "",
                                run("", "ก่อน ")
                                        + sdt.formatted(run("", "ในบรรทัด"))
                                        + run("", " หลัง")))
                .xml(sdt.formatted(p("", run("", "ทั้งย่อหน้า")) + p("", run("", "สองย่อหน้า"))))
                .xml(TableXml.table(java.util.List.of(4000, 4000), rows))
                .xml(
                        p(
                                "",
                                "<w:bookmarkStart w:id=\"3\" w:name=\"x\"/>"
                                        + "<w:hyperlink w:anchor=\"x\">"
                                        + run("", "ลิงก์")
                                        + "</w:hyperlink><w:bookmarkEnd w:id=\"3\"/><w:commentRangeStart w:id=\"5\"/>"
                                        + run("", " มีหมายเหตุ")
                                        + "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r><w:proofErr w:type=\"spellStart\"/>"
                                        + "<w:smartTag w:element=\"x\">"
                                        + run("", " แท็ก")
                                        + "</w:smartTag>"
                                        + run("<w:vanish/>", "ซ่อน")))
                .xml(
                        "<w:customXml w:element=\"y\">"
                                + p("", run("", "ในเอกสารย่อย"))
                                + "</w:customXml>")
                .paragraph("จบ");
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
