package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents with runs set in every way, tabs and breaks among them, and with what wraps them.
final class RunDocuments {
    private static final String TAB = "<w:r><w:tab/></w:r>";

    private RunDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("text-looks", looks());
        all.put("text-tabs", tabs());
        all.put("text-breaks", breaks());
        all.put("text-wrapped", wrapped());
        return all;
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
                .xml(TableXml.table(List.of(4000, 4000), rows))
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
}
