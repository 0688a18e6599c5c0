package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetShapesTest {
    private static final String ANCHOR =
            """
            <w:r><w:drawing><wp:anchor behindDoc="0" distT="0" distB="0" distL="0" distR="0" simplePos="0"\
             relativeHeight="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
            <wp:positionH relativeFrom="page"><wp:posOffset>2540000</wp:posOffset></wp:positionH>\
            <wp:positionV relativeFrom="page"><wp:posOffset>5080000</wp:posOffset></wp:positionV>\
            <wp:extent cx="1270000" cy="635000"/><wp:wrapNone/><wp:docPr id="1" name="box"/>\
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
            <wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="%s"/><a:ln w="12700"><a:solidFill>\
            <a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr>%s<wps:bodyPr/></wps:wsp>\
            </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>""";

    @Test
    void theTextOfABoxStandsWhereTheBoxIs() {
        Typeset typeset = typeset("rect", "รับเงินแล้ว");

        assertEquals(List.of(), typeset.warnings());
        assertEquals(List.of("ลงชื่อ", "รับเงินแล้ว"), PdfText.lines(typeset.pdf(), 1));
        assertEquals(List.of(), PdfText.faults(typeset.pdf()));
        PdfText.Box first = PdfText.letter(typeset.pdf(), 1, "ร");
        // 200 points and an inset of 7.2 from the left, 400 points and a line from the top.
        assertEquals(207.2 / 595.3, first.x(), 0.001);
        assertEquals((400 + 3.6 + 16 * 0.874) / 841.9, first.y(), 0.003);
    }

    @Test
    void anOutlineItDoesNotKnowIsReportedAndItsTextKept() {
        Typeset typeset = typeset("cloud", "รับเงินแล้ว");

        assertEquals(
                List.of("shape left out, its text kept: body, paragraph 2 (“รับเงินแล้ว”)"),
                typeset.warnings().stream().map(Warning::toString).toList());
        assertEquals(List.of("ลงชื่อ", "รับเงินแล้ว"), PdfText.lines(typeset.pdf(), 1));
    }

    private static Typeset typeset(String outline, String text) {
        String box =
                "<wps:txbx><w:txbxContent>"
                        + DocxText.p("", DocxText.run("", text))
                        + "</w:txbxContent></wps:txbx>";
        byte[] docx =
                DocxText.letter()
                        .xml(
                                DocxText.p(
                                        "",
                                        DocxText.run("", "ลงชื่อ")
                                                + ANCHOR.formatted(outline, box)))
                        .bytes();
        return TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);
    }
}
