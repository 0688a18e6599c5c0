package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LibreOffice with the same faces breaks pages and lines where the typesetter does.
class OfficeOracleTest {
    static final String[] SENTENCES = {
        "ด้วยสำนักงานทดสอบระบบสารบรรณกำหนดจัดประชุมเชิงปฏิบัติการเรื่องการเขียนหนังสือราชการและการจัดเก็บเอกสาร ",
        "โดยมีวัตถุประสงค์เพื่อให้เจ้าหน้าที่ผู้ปฏิบัติงานมีความรู้ความเข้าใจในระเบียบงานสารบรรณที่เกี่ยวข้อง ",
        "ทั้งนี้ ผู้เข้าร่วมประชุมต้องลงทะเบียนล่วงหน้าก่อนวันที่ ๑๕ ธันวาคม ๒๕๖๙ พร้อมน้ำดื่มและอาหารว่างตลอดงาน ",
        "หากมีข้อสงสัยประการใดโปรดสอบถามเจ้าหน้าที่ฝ่ายธุรการได้ทุกวันทำการ ตั้งแต่เวลา ๐๘.๓๐ น. ถึง ๑๖.๓๐ น. ",
        "คณะทำงานฝั่งทะเลตะวันออกได้สำรวจพันธุ์ปลาและปู่ย่าตายายในชุมชนญี่ปุ่นเก่าแก่ใกล้ปากแม่น้ำแล้วเสร็จ ",
    };

    static String prose(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SENTENCES[(from + i) % SENTENCES.length]);
        }
        return text.toString().strip();
    }

    static DocxText document(String name) {
        return switch (name) {
            case "prose" -> prose();
            case "spacing" -> spacing();
            case "tabs" -> tabs();
            case "plan" -> plan();
            case "splitting" -> splitting();
            case "merged" -> merged();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DocxText prose() {
        DocxText docx = DocxText.letter();
        for (int i = 0; i < 24; i++) {
            docx.paragraph(
                    "<w:spacing w:before=\"120\"/><w:ind w:firstLine=\"1417\"/>",
                    prose(i, 1 + i % 5));
        }
        return docx;
    }

    private static DocxText spacing() {
        DocxText docx = DocxText.letter();
        docx.paragraph(
                "<w:spacing w:line=\"360\" w:lineRule=\"auto\" w:after=\"200\"/>", prose(0, 3));
        docx.paragraph("<w:spacing w:line=\"500\" w:lineRule=\"exact\"/>", prose(1, 3));
        docx.paragraph(
                "<w:spacing w:line=\"600\" w:lineRule=\"atLeast\" w:before=\"240\"/>", prose(2, 3));
        docx.paragraph("<w:ind w:left=\"720\" w:hanging=\"720\" w:right=\"567\"/>", prose(3, 3));
        docx.paragraph("<w:jc w:val=\"center\"/>", prose(3, 2));
        docx.paragraph("<w:jc w:val=\"right\"/>", prose(4, 2));
        docx.paragraph(
                "<w:contextualSpacing/><w:spacing w:before=\"200\" w:after=\"200\"/>", prose(0, 1));
        docx.paragraph(
                "<w:contextualSpacing/><w:spacing w:before=\"200\" w:after=\"200\"/>", prose(1, 1));
        docx.paragraph("<w:keepNext/>", prose(2, 2));
        docx.paragraph("<w:keepLines/>", prose(0, 5));
        docx.paragraph("<w:pageBreakBefore/>", prose(2, 2));
        docx.xml(
                p(
                        "",
                        run("<w:b/><w:bCs/>", prose(0, 1))
                                + run("<w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>", prose(1, 1))));
        return docx;
    }

    private static DocxText tabs() {
        String stops =
                "<w:tabs><w:tab w:val=\"left\" w:pos=\"1134\"/><w:tab w:val=\"center\" w:pos=\"4536\"/>"
                        + "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9071\"/></w:tabs>";
        DocxText docx = DocxText.letter();
        for (int i = 1; i <= 5; i++) {
            docx.xml(
                    p(
                            stops,
                            run("", "เรื่อง")
                                    + tab()
                                    + run("", "ลำดับ " + i)
                                    + tab()
                                    + run("", "กลางหน้า")
                                    + tab()
                                    + run("", "หน้า " + i * 7)));
        }
        docx.xml(
                p(
                        "<w:ind w:left=\"1701\" w:hanging=\"1701\"/>",
                        run("", "สิ่งที่ส่งมาด้วย") + tab() + run("", prose(0, 2))));
        docx.xml(p("", run("", "ก") + tab() + run("", "ข") + tab() + tab() + run("", "ค")));
        return docx;
    }

    private static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    private static DocxText plan() {
        StringBuilder rows =
                new StringBuilder(
                        row(
                                "<w:tblHeader/>",
                                List.of("ลำดับ", "โครงการ", "ผู้รับผิดชอบ", "งบประมาณ")));
        for (int i = 1; i <= 24; i++) {
            rows.append(
                    row(
                            "<w:cantSplit/>",
                            List.of("" + i, prose(i, 1 + i % 2), "ฝ่ายธุรการ", i + ",๐๐๐ บาท")));
        }
        return DocxText.letter()
                .paragraph("แผนงานประจำปี")
                .xml(table(rows.toString()))
                .paragraph("จบแผนงาน");
    }

    private static DocxText splitting() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            rows.append(row("", List.of("" + i, prose(i, 9), prose(i + 1, 4), "")));
        }
        return DocxText.letter().xml(table(rows.toString())).paragraph("จบตาราง");
    }

    private static DocxText merged() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String merge = i % 3 == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
            rows.append(
                    "<w:tr><w:trPr><w:trHeight w:val=\"%d\"/></w:trPr>".formatted(400 + 200 * i));
            rows.append(cell(800, merge, i % 3 == 0 ? "กลุ่ม " + i : ""));
            rows.append(
                    cell(
                            4671,
                            "<w:shd w:val=\"clear\" w:fill=\"DDEEFF\"/><w:vAlign w:val=\"center\"/>",
                            prose(i, 1)));
            rows.append(
                    cell(
                            3600,
                            "<w:gridSpan w:val=\"2\"/><w:vAlign w:val=\"bottom\"/>",
                            "ฝ่ายธุรการ"));
            rows.append("</w:tr>");
        }
        String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        return DocxText.letter()
                .part(
                        "numbering.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
                        "numbering",
                        "rIdN",
                        DocxText.utf8(NUMBERING))
                .xml(table(rows.toString()))
                .paragraph(list, prose(0, 1))
                .paragraph(list, prose(1, 2))
                .paragraph(
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"FF0000\"/></w:pBdr>",
                        prose(3, 1))
                .paragraph("<w:jc w:val=\"both\"/>", prose(4, 3));
    }

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="1440" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    private static String cell(int width, String settings, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>%s</w:tc>"
                .formatted(width, settings, p("", run("", text)));
    }

    private static String table(String rows) {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append(
                    "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
                            .formatted(side));
        }
        return """
                <w:tbl><w:tblPr><w:tblW w:w="9071" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>\
                <w:tblGrid><w:gridCol w:w="800"/><w:gridCol w:w="4671"/><w:gridCol w:w="2000"/><w:gridCol w:w="1600"/></w:tblGrid>\
                %s</w:tbl>"""
                .formatted(borders, rows);
    }

    private static String row(String settings, List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr>" + settings + "</w:trPr>");
        int[] widths = {800, 4671, 2000, 1600};
        for (int i = 0; i < cells.size(); i++) {
            row.append(
                    "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
                            .formatted(widths[i], p("", run("", cells.get(i)))));
        }
        return row + "</w:tr>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"prose", "spacing", "tabs", "plan", "splitting", "merged"})
    void pagesAndLinesBreakWhereLibreOfficeBreaksThem(String name, @TempDir Path folder)
            throws IOException {
        assumeTrue(
                LibreOffice.isThere(), "LibreOffice (libreoffice-writer-nogui) is not installed");
        byte[] docx = document(name).bytes();

        Typeset ours = TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);
        byte[] theirs = new LibreOffice(folder).pdf(docx);

        keep(name, docx, ours.pdf(), theirs);
        assertEquals(lines(theirs), lines(ours.pdf()));
    }

    // Lines with the number of their page, without the marks: LibreOffice's own files give those
    // back in
    // another order than they were typed in.
    static List<String> lines(byte[] pdf) {
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= PdfText.pages(pdf); page++) {
            for (String line : PdfText.lines(pdf, page)) {
                String letters =
                        line.replace('ำ', 'า').replaceAll("[\\s\\u00A0.\\p{Mn}\\uFFFD]", "");
                lines.add(page + ": " + letters);
            }
        }
        return lines;
    }

    static void keep(String name, byte[] docx, byte[] ours, byte[] theirs) throws IOException {
        String kept = System.getProperty("keep", "");
        if (!kept.isEmpty()) {
            Files.createDirectories(Path.of(kept));
            Files.write(Path.of(kept, name + ".docx"), docx);
            Files.write(Path.of(kept, name + "-ours.pdf"), ours);
            Files.write(Path.of(kept, name + "-theirs.pdf"), theirs);
        }
    }
}
