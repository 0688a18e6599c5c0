package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static saraban.templates.DocxText.field;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What LibreOffice does otherwise than the format says: asserted by itself.
class TypesetSectionsTest {
    private static final String THAI = "<w:pgNumType w:fmt=\"thaiNumbers\"/>";

    @Test
    void theTextKnowsItsPageAndTheirNumberInThaiDigits() {
        DocxText docx = DocxText.letter().section(THAI);
        for (int i = 0; i < 3; i++) {
            docx.xml(
                    p(
                            i == 0 ? "" : "<w:pageBreakBefore/>",
                            run("", "หน้า ")
                                    + field("PAGE")
                                    + run("", " จาก ")
                                    + field("NUMPAGES")));
        }

        byte[] pdf = pdf(docx);

        assertEquals(List.of("หน้า ๑ จาก ๓"), PdfText.lines(pdf, 1));
        assertEquals(List.of("หน้า ๓ จาก ๓"), PdfText.lines(pdf, 3));
    }

    @Test
    void aSectionCountsItsOwnPages() {
        DocxText docx =
                DocxText.letter()
                        .footer(
                                "default",
                                p("", field("PAGE") + run("", "/") + field("SECTIONPAGES")))
                        .paragraph("แรก")
                        .endSection(SectionDocuments.UPRIGHT + THAI, "จบ")
                        .paragraph("สอง")
                        .paragraph("<w:pageBreakBefore/>", "สาม")
                        .page(
                                SectionDocuments.LANDSCAPE
                                        + "<w:pgNumType w:fmt=\"thaiLetters\" w:start=\"1\"/>");

        byte[] pdf = pdf(docx);

        assertEquals(List.of("๑/๑", "แรก", "จบ"), PdfText.lines(pdf, 1));
        assertEquals(List.of("ก/ข", "สอง"), PdfText.lines(pdf, 2));
        assertEquals(List.of("ข/ข", "สาม"), PdfText.lines(pdf, 3));
    }

    @Test
    void anEmptyPageGoesBeforeASectionThatBeginsOnAnOddOneAndIsCounted() {
        byte[] pdf =
                pdf(
                        DocxText.letter()
                                .footer("default", SectionDocuments.paged("หน้า"))
                                .paragraph("ตอนแรก")
                                .endSection(SectionDocuments.UPRIGHT, "จบ")
                                .paragraph("ตอนสอง")
                                .page("<w:type w:val=\"oddPage\"/>" + SectionDocuments.UPRIGHT));

        assertEquals(3, PdfText.pages(pdf));
        assertEquals(List.of("หน้า 1/3", "ตอนแรก", "จบ"), PdfText.lines(pdf, 1));
        assertEquals(List.of(), PdfText.lines(pdf, 2));
        assertEquals(List.of("หน้า 3/3", "ตอนสอง"), PdfText.lines(pdf, 3));
    }

    @Test
    void aLaterSectionHasTheFirstHeaderOfTheOneBefore() {
        byte[] pdf =
                pdf(
                        DocxText.letter()
                                .header("default", p("", run("", "ทุกหน้า")))
                                .header("first", p("", run("", "หน้าแรก")))
                                .paragraph("ก")
                                .endSection(SectionDocuments.UPRIGHT, "จบ")
                                .paragraph("ข")
                                .page(SectionDocuments.UPRIGHT + "<w:titlePg/>"));

        assertEquals("ทุกหน้า", PdfText.lines(pdf, 1).getFirst());
        assertEquals("หน้าแรก", PdfText.lines(pdf, 2).getFirst());
    }

    @Test
    void aSectionOnTheSamePageHasMarginsOfItsOwn() {
        byte[] pdf =
                pdf(
                        DocxText.letter()
                                .paragraph("กว้าง")
                                .endSection(SectionDocuments.UPRIGHT, "จบ")
                                .paragraph("แคบ")
                                .page(
                                        "<w:type w:val=\"continuous\"/>"
                                                + SectionDocuments.UPRIGHT.replace(
                                                        "w:left=\"1701\"", "w:left=\"2835\"")));

        List<PlacedLine> lines = PlacedLine.of(pdf);
        assertEquals(1, PdfText.pages(pdf));
        assertEquals(30, PlacedLine.find(lines, 1, "กว้าง").left(), 0.1);
        assertEquals(50, PlacedLine.find(lines, 1, "แคบ").left(), 0.1);
    }

    @Test
    void insertedTextIsSetAndDeletedTextIsNot() {
        String by = "w:id=\"1\" w:author=\"ก\" w:date=\"2026-01-01T00:00:00Z\"";
        byte[] pdf =
                pdf(
                        DocxText.letter()
                                .xml(
                                        p(
                                                "",
                                                run("", "คง ")
                                                        + "<w:ins %s>%s</w:ins>"
                                                                .formatted(by, run("", "เพิ่ม"))
                                                        + "<w:del %s><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
                                                                .formatted(by))));

        assertEquals(List.of("คง เพิ่ม"), PdfText.lines(pdf, 1));
    }

    private static byte[] pdf(DocxText docx) {
        return TypesetterTest.TYPESETTER.typeset(docx.bytes(), TypesetterTest.OPTIONS).pdf();
    }
}
