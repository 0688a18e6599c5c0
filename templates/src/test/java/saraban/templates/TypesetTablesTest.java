package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetTablesTest {
    @Test
    void theHeadOfATableIsRepeatedOnEveryPageAndRowsStayWhole() {
        byte[] pdf = typeset("plan");

        int pages = PdfText.pages(pdf);
        assertTrue(pages > 2, "pages " + pages);
        for (int page = 1; page < pages; page++) {
            List<String> lines = PdfText.lines(pdf, page);
            assertTrue(
                    lines.subList(0, 2).contains("ลำดับ โครงการ ผู้รับผิดชอบ งบประมาณ"),
                    page + ": " + lines);
        }
    }

    @Test
    void aRowTallerThanItsPlaceGoesOnOnTheNextPageWithoutLosingALine() {
        byte[] pdf = typeset("splitting");

        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= PdfText.pages(pdf); page++) {
            text.append(String.join("", PdfText.lines(pdf, page)));
        }
        String given = "";
        for (int i = 1; i <= 5; i++) {
            given += OfficeOracleTest.prose(i, 9) + OfficeOracleTest.prose(i + 1, 4);
        }
        for (String word : List.of("ญี่ปุ่น", "ธันวาคม", "พันธุ์", "ประชุมเชิง")) {
            assertEquals(count(given, word), count(text.toString(), word), word);
        }
        assertTrue(text.toString().endsWith("จบตาราง"));
    }

    @Test
    void aRowOfExactHeightHidesWhatIsBelowItAndSaysSo() {
        String row =
                TableXml.row(
                        "<w:trHeight w:val=\"500\" w:hRule=\"exact\"/>",
                        TableXml.filled(
                                4000,
                                "",
                                DocxText.p("", DocxText.run("", "เห็น"))
                                        + DocxText.p("", DocxText.run("", "บัง"))
                                        + DocxText.p("", DocxText.run("", "ซ่อน"))));
        byte[] docx = DocxText.letter().xml(TableXml.table(List.of(4000), row)).bytes();

        Typeset typeset = TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);

        assertEquals(
                List.of("text below the height of its row is hidden: body, paragraph 1 (“เห็น”)"),
                typeset.warnings().stream().map(Warning::toString).toList());
        assertEquals(List.of("เห็น", "บัง"), PdfText.lines(typeset.pdf(), 1));
    }

    @Test
    void aTableIsValidPdfA3b() {
        assertEquals(List.of(), PdfText.faults(typeset("merged")));
    }

    private static byte[] typeset(String name) {
        Typeset typeset =
                TypesetterTest.TYPESETTER.typeset(
                        OfficeOracleTest.document(name).bytes(), TypesetterTest.OPTIONS);
        assertEquals(List.of(), typeset.warnings());
        return typeset.pdf();
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
