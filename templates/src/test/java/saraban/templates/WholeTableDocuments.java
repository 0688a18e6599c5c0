package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;
import static saraban.templates.TableXml.borders;
import static saraban.templates.TableXml.cell;
import static saraban.templates.TableXml.filled;
import static saraban.templates.TableXml.row;
import static saraban.templates.TableXml.table;
import static saraban.templates.TableXml.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents with tables as a whole: how wide they are, how they look, what they keep together.
final class WholeTableDocuments {
    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";
    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";
    private static final String HEAD = "<w:tblHeader/>";
    private static final List<Integer> FOUR = List.of(900, 4371, 2000, 1800);

    private WholeTableDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("table-widths", widths());
        all.put("table-style", style());
        all.put("table-keeps", keeps());
        all.put("table-plan", plan());
        return all;
    }

    private static DocxText widths() {
        List<Integer> three = List.of(1500, 3000, 2000);
        String rows = texts("", three, "ก", prose(0, 1), "ค") + texts("", three, "๑", "๒", "๓");
        String line = TableXml.VISIBLE;
        return DocxText.letter()
                .paragraph("ตารางกว้างเอง")
                .xml(table("<w:tblW w:w=\"0\" w:type=\"auto\"/>" + line, three, rows))
                .paragraph("กลางหน้า")
                .xml(
                        table(
                                "<w:tblW w:w=\"6500\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                                        + line,
                                three,
                                rows))
                .paragraph("ชิดขวา")
                .xml(
                        table(
                                "<w:tblW w:w=\"6500\" w:type=\"dxa\"/><w:jc w:val=\"right\"/>"
                                        + line,
                                three,
                                rows))
                .paragraph("เยื้อง")
                .xml(
                        table(
                                "<w:tblW w:w=\"6500\" w:type=\"dxa\"/><w:tblInd w:w=\"800\" w:type=\"dxa\"/>"
                                        + line,
                                three,
                                rows))
                .paragraph("เต็มหน้า")
                .xml(table("<w:tblW w:w=\"5000\" w:type=\"pct\"/>" + line, three, rows))
                .paragraph("จบตาราง");
    }

    private static DocxText style() {
        String part = "<w:tblStylePr w:type=\"%s\">%s</w:tblStylePr>";
        String bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";
        String shade = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"%s\"/></w:tcPr>";
        String style =
                "<w:style w:type=\"table\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:tblPr>"
                        + borders("single", 4, "888888")
                        + "</w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"Striped\"><w:name w:val=\"Striped\"/>"
                        + "<w:basedOn w:val=\"Base\"/><w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/><w:tblCellMar>"
                        + "<w:left w:w=\"200\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                        + part.formatted("firstRow", bold + shade.formatted("CCDDEE"))
                        + part.formatted("band1Horz", shade.formatted("EEEEEE"))
                        + part.formatted("lastRow", bold)
                        + "</w:style>";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            rows.append(texts("", FOUR, "ที่ " + i, prose(i, 1), "ฝ่าย", "๑,๐๐๐"));
        }
        return DocxText.letter()
                .styles(style)
                .xml(
                        table(
                                "<w:tblStyle w:val=\"Striped\"/><w:tblW w:w=\"9071\" w:type=\"dxa\"/>"
                                        + "<w:tblLook w:val=\"0460\" w:firstRow=\"1\" w:lastRow=\"1\" w:noHBand=\"0\" w:noVBand=\"1\"/>",
                                FOUR,
                                rows.toString()))
                .paragraph("จบตาราง");
    }

    // Rows and a heading that stay with what follows them.
    private static DocxText keeps() {
        DocxText docx = DocxText.letter().paragraph(prose(0, 38));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            String keep = i < 5 ? "<w:keepNext/>" : "";
            rows.append(
                    row(
                            "",
                            filled(3000, "", p(keep, run("", "แถว " + i))),
                            filled(6071, "", p(keep, run("", prose(i, 1))))));
        }
        return docx.paragraph("<w:keepNext/>", "หัวตาราง")
                .xml(table(List.of(3000, 6071), rows.toString()))
                .paragraph("จบตาราง");
    }

    // As in action plans: landscape, a head of three rows, a column a year, totals.
    private static DocxText plan() {
        List<Integer> columns = List.of(700, 3400, 2400, 1000, 1000, 1000, 1000, 1000, 2200);
        String span = "<w:gridSpan w:val=\"5\"/>";
        StringBuilder rows = new StringBuilder();
        rows.append(
                row(
                        HEAD,
                        cell(700, RESTART + MIDDLE, "ที่"),
                        cell(3400, RESTART + MIDDLE, "โครงการ/กิจกรรม"),
                        cell(2400, RESTART + MIDDLE, "ตัวชี้วัด"),
                        cell(5000, span, "งบประมาณ (บาท)"),
                        cell(2200, RESTART + MIDDLE, "หน่วยงานรับผิดชอบ")));
        rows.append(planHead(RESTART, "ปีงบประมาณ พ.ศ."));
        rows.append(planHead("", "๒๕๗๐"));
        for (int i = 1; i <= 30; i++) {
            rows.append(
                    texts(
                            i % 4 == 0 ? "<w:cantSplit/>" : "",
                            columns,
                            "" + i,
                            prose(i, 1 + i % 2),
                            "ร้อยละของผู้เข้าร่วม",
                            i + ",๐๐๐",
                            i + ",๕๐๐",
                            "-",
                            "๒,๐๐๐",
                            "๓,๐๐๐",
                            "สำนักปลัด"));
        }
        rows.append(
                row(
                        "",
                        cell(
                                6500,
                                "<w:gridSpan w:val=\"3\"/><w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/>",
                                "รวม"),
                        cell(5000, span, "๑๒๓,๔๕๖"),
                        cell(2200, "", "")));
        return DocxText.letter()
                .paragraph("<w:jc w:val=\"center\"/>", "แผนปฏิบัติการห้าปี")
                .xml(table(columns, rows.toString()))
                .page(
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\"/>");
    }

    private static String planHead(String merge, String year) {
        StringBuilder cells = new StringBuilder();
        String below = merge.isEmpty() ? CONTINUE : CONTINUE;
        cells.append(cell(700, below, ""))
                .append(cell(3400, below, ""))
                .append(cell(2400, below, ""));
        if (merge.isEmpty()) {
            for (int i = 0; i < 5; i++) {
                cells.append(cell(1000, "", year));
            }
        } else {
            cells.append(cell(5000, "<w:gridSpan w:val=\"5\"/>", year));
        }
        return row(HEAD, cells.append(cell(2200, below, "")).toString());
    }
}
