package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.OfficeOracleTest.prose;
import static saraban.templates.TableXml.cell;
import static saraban.templates.TableXml.filled;
import static saraban.templates.TableXml.row;
import static saraban.templates.TableXml.table;
import static saraban.templates.TableXml.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents with tables of every kind an office makes.
final class TableDocuments {
    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";
    private static final String MIDDLE = "<w:vAlign w:val=\"center\"/>";
    private static final String HEAD = "<w:tblHeader/>";
    private static final List<Integer> FOUR = List.of(900, 4371, 2000, 1800);

    private TableDocuments() {}

    static Map<String, DocxText> all() {
        Map<String, DocxText> all = new LinkedHashMap<>();
        all.put("table-rows-cut", rowsCut());
        all.put("table-merged-down", mergedDown());
        all.put("table-merged-tall", mergedTall());
        all.put("table-turned", turned());
        all.put("table-nested", nested());
        all.put("table-heights", heights());
        all.putAll(WholeTableDocuments.all());
        return all;
    }

    // Two rows of head, rows longer than a page, rows that must not be cut.
    private static DocxText rowsCut() {
        StringBuilder rows = new StringBuilder();
        rows.append(
                row(
                        HEAD,
                        cell(900, RESTART + MIDDLE, "ที่"),
                        cell(6371, "<w:gridSpan w:val=\"2\"/>", "รายการ"),
                        cell(1800, RESTART + MIDDLE, "หมายเหตุ")));
        rows.append(
                row(
                        HEAD,
                        cell(900, CONTINUE, ""),
                        cell(4371, "", "เรื่อง"),
                        cell(2000, "", "ผู้รับผิดชอบ"),
                        cell(1800, CONTINUE, "")));
        for (int i = 1; i <= 6; i++) {
            rows.append(
                    texts(
                            i % 3 == 0 ? "<w:cantSplit/>" : "",
                            FOUR,
                            "" + i,
                            prose(i, i == 4 ? 26 : 7),
                            prose(i + 1, 2),
                            "ฝ่ายที่ " + i));
        }
        return DocxText.letter().xml(table(FOUR, rows.toString())).paragraph("จบตาราง");
    }

    private static DocxText mergedDown() {
        StringBuilder rows = new StringBuilder(texts(HEAD, FOUR, "ที่", "เรื่อง", "ผู้ทำ", "บาท"));
        for (int group = 0; group < 6; group++) {
            for (int i = 0; i < 3; i++) {
                String merge = i == 0 ? RESTART : CONTINUE;
                rows.append(
                        row(
                                "",
                                cell(900, merge + MIDDLE, i == 0 ? "กลุ่ม " + (group + 1) : ""),
                                cell(4371, "", prose(group + i, 1 + (group + i) % 3)),
                                cell(2000, merge, i == 0 ? prose(group, 1) : ""),
                                cell(1800, "<w:vAlign w:val=\"bottom\"/>", i + ",๐๐๐")));
            }
        }
        return DocxText.letter().xml(table(FOUR, rows.toString())).paragraph("จบตาราง");
    }

    // A merged cell whose text is far longer than the rows beside it.
    private static DocxText mergedTall() {
        StringBuilder rows = new StringBuilder(texts(HEAD, FOUR, "ที่", "เรื่อง", "ผู้ทำ", "บาท"));
        for (int i = 0; i < 14; i++) {
            String merge = i == 2 || i == 9 ? RESTART : i > 2 && i < 12 ? CONTINUE : "";
            rows.append(
                    row(
                            "",
                            cell(900, "", "" + (i + 1)),
                            cell(
                                    4371,
                                    merge,
                                    i == 2 ? prose(0, 14) : i == 9 ? prose(1, 3) : "สั้น"),
                            cell(2000, "", prose(i, 1)),
                            cell(1800, "", "๑๐๐")));
        }
        return DocxText.letter()
                .paragraph(prose(0, 12))
                .xml(table(FOUR, rows.toString()))
                .paragraph("จบตาราง");
    }

    private static DocxText turned() {
        List<Integer> columns = List.of(700, 700, 700, 700, 3200);
        String up = "<w:textDirection w:val=\"btLr\"/>";
        String down = "<w:textDirection w:val=\"tbRl\"/>";
        String rows =
                row(
                                "<w:trHeight w:val=\"2200\"/>",
                                cell(700, up, "จำนวนครั้ง"),
                                cell(700, up + MIDDLE, "งบประมาณ"),
                                filled(
                                        700,
                                        up + MIDDLE,
                                        p("<w:jc w:val=\"center\"/>", run("", "ร้อยละ"))),
                                cell(700, down, "หมายเหตุ"),
                                cell(3200, MIDDLE, "โครงการ"))
                        + texts("", columns, "๑", "๒", "๓", "๔", prose(0, 1))
                        + row(
                                "<w:trHeight w:val=\"1800\" w:hRule=\"exact\"/>",
                                filled(
                                        700,
                                        up + "<w:vAlign w:val=\"bottom\"/>",
                                        p("<w:jc w:val=\"right\"/>", run("", "ไตรมาสแรก"))),
                                filled(700, up, p("", run("", "สอง")) + p("", run("", "แถว"))),
                                cell(700, down + MIDDLE, "สาม"),
                                cell(700, up + "<w:shd w:val=\"clear\" w:fill=\"DDEEFF\"/>", "สี่"),
                                cell(3200, "", "ห้า"));
        return DocxText.letter().xml(table(columns, rows)).paragraph("จบตาราง");
    }

    private static DocxText nested() {
        List<Integer> outer = List.of(3000, 6071);
        List<Integer> inner = List.of(2000, 3300);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            String table =
                    table(
                            inner,
                            texts("", inner, "ใน " + i, prose(i, 1))
                                    + texts("", inner, "ต่อ", prose(i + 1, 2)));
            rows.append(
                    row(
                            "",
                            cell(3000, "", prose(i, 1)),
                            filled(
                                    6071,
                                    "",
                                    p("", run("", "ก่อน")) + table + p("", run("", "หลัง")))));
        }
        return DocxText.letter().xml(table(outer, rows.toString())).paragraph("จบตาราง");
    }

    private static DocxText heights() {
        String rows =
                row(
                                "<w:trHeight w:val=\"900\" w:hRule=\"exact\"/>",
                                cell(900, "", "๑"),
                                cell(4371, MIDDLE, "กลาง"),
                                cell(2000, "<w:vAlign w:val=\"bottom\"/>", "ล่าง"),
                                cell(1800, "", "บน"))
                        + row(
                                "<w:trHeight w:val=\"1200\" w:hRule=\"atLeast\"/>",
                                cell(900, "", "๒"),
                                filled(
                                        4371,
                                        "<w:tcMar><w:top w:w=\"200\" w:type=\"dxa\"/><w:left w:w=\"400\" w:type=\"dxa\"/>"
                                                + "<w:bottom w:w=\"100\" w:type=\"dxa\"/></w:tcMar>",
                                        p(
                                                "<w:spacing w:before=\"120\" w:after=\"60\"/>",
                                                run("", prose(0, 2)))),
                                cell(3800, "<w:gridSpan w:val=\"2\"/>", prose(1, 1)))
                        + row(
                                "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>",
                                cell(4371, "", "เว้นหน้า"),
                                cell(2000, "", "เว้นหลัง"))
                        + row(
                                "<w:trHeight w:val=\"400\" w:hRule=\"exact\"/>",
                                cell(900, "", "๔"),
                                cell(4371, "", "พอดีแถว"),
                                cell(2000, "", ""),
                                cell(1800, "", ""));
        return DocxText.letter().xml(table(FOUR, rows)).paragraph("จบตาราง");
    }
}
