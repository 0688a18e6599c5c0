package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static saraban.templates.DocxText.field;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;
import static saraban.templates.DocxText.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saraban.corpus.SarabanException;

class OddDocumentsTest {
    private static final int DOCUMENTS = 160;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:abstractNum w:abstractNumId="1">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiLetters"/><w:suff w:val="tab"/>\
            <w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:suff w:val="space"/>\
            <w:lvlText w:val="%1.%2"/><w:rPr><w:sz w:val="20"/></w:rPr></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="1"/>\
            <w:lvlOverride w:ilvl="1"><w:startOverride w:val="2"/></w:lvlOverride></w:num></w:numbering>""";
    private static final String TABLE =
            """
            <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblInd w:w="100" w:type="dxa"/><w:jc w:val="center"/>\
            <w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>\
            <w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>\
            <w:tr><w:trPr><w:trHeight w:val="400" w:hRule="atLeast"/><w:tblHeader w:val="1"/></w:trPr>\
            <w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/>\
            <w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr>%1$s</w:tc>\
            <w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:textDirection w:val="btLr"/></w:tcPr>%1$s</w:tc></w:tr>\
            <w:tr><w:trPr><w:gridBefore w:val="1"/><w:cantSplit w:val="1"/></w:trPr>\
            <w:tc><w:tcPr><w:vMerge w:val="restart"/><w:tcBorders><w:top w:val="double" w:sz="4" w:space="0"/></w:tcBorders>\
            <w:tcMar><w:left w:w="80" w:type="dxa"/></w:tcMar></w:tcPr>%1$s</w:tc><w:tc>%1$s</w:tc></w:tr>\
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\
            <w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr>%1$s</w:tc><w:tc>%1$s</w:tc></w:tr></w:tbl>""";
    private static final String GRID =
            """
            <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr><w:tblBorders>\
            <w:insideH w:val="single" w:sz="4"/><w:left w:val="dotted" w:sz="8" w:space="4"/></w:tblBorders>\
            <w:tblCellMar><w:left w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b w:val="1"/></w:rPr></w:tblStylePr></w:style>\
            <w:style w:type="character" w:styleId="Loud"><w:basedOn w:val="Normal"/><w:rPr><w:u w:val="wave"/></w:rPr></w:style>""";

    @Test
    void everyOutcomeOfAnOddDocumentHasAName() throws IOException {
        long seed = Long.getLong("seed", 20261124L);
        Random random = new Random(seed);
        List<byte[]> sound = List.of(template(), everything());
        int set = 0;

        for (int i = 0; i < DOCUMENTS; i++) {
            DocxDamage damage = new DocxDamage(sound.get(i % 2), random);
            byte[] odd = damage.damaged();
            String which = "-Dseed=%d, document %d: %s".formatted(seed, i, damage.done());
            set += assertTimeoutPreemptively(PATIENCE, () -> typeset(odd, which), which) ? 1 : 0;
        }

        assertTrue(set > DOCUMENTS / 2, "-Dseed=" + seed + ": most are set, found only " + set);
    }

    private static boolean typeset(byte[] odd, String which) {
        try {
            TypesetterTest.TYPESETTER.typeset(odd, TypesetterTest.OPTIONS);
            return true;
        } catch (SarabanException named) {
            return false;
        } catch (RuntimeException | Error unnamed) {
            return fail(which, unnamed);
        }
    }

    static byte[] template() throws IOException {
        try (InputStream in =
                OddDocumentsTest.class.getResourceAsStream(
                        "/forms/external-letter/template.docx")) {
            return in.readAllBytes();
        }
    }

    /// Lists, a table of merged cells, fields, tabs and a header.
    static byte[] everything() {
        String cell = p("<w:jc w:val=\"thaiDistribute\"/>", run("<w:b w:val=\"1\"/>", "ในตาราง"));
        String listed = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>";
        return DocxText.letter()
                .styles(GRID)
                .settings("<w:defaultTabStop w:val=\"720\"/><w:evenAndOddHeaders w:val=\"1\"/>")
                .part(
                        "numbering.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
                        "numbering",
                        "rIdN",
                        utf8(NUMBERING))
                .header("default", p("<w:jc w:val=\"center\"/>", field("PAGE \\* ThaiArabic")))
                .paragraph(listed.formatted(0), "ข้อแรก")
                .paragraph(listed.formatted(1), "ข้อย่อย")
                .paragraph(
                        "<w:spacing w:before=\"120\" w:after=\"60\" w:line=\"360\" w:lineRule=\"exact\"/>"
                                + "<w:ind w:left=\"567\" w:right=\"100\" w:firstLine=\"1418\"/>",
                        "ย่อหน้าที่ยาวพอจะขึ้นบรรทัดใหม่ ".repeat(8))
                .xml(
                        p(
                                "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8000\"/></w:tabs>",
                                "<w:r><w:tab/></w:r>"
                                        + run(
                                                "<w:rStyle w:val=\"Loud\"/><w:sz w:val=\"40\"/><w:w w:val=\"80\"/>"
                                                        + "<w:spacing w:val=\"20\"/><w:position w:val=\"6\"/>"
                                                        + "<w:vertAlign w:val=\"superscript\"/><w:color w:val=\"FF0000\"/>",
                                                "๑๒.๕")
                                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:br w:type=\"page\"/></w:r>"))
                .xml(TABLE.formatted(cell))
                .picture("seal", PictureDocuments.png())
                .footnotes(
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>เชิงอรรถ</w:t></w:r></w:p></w:footnote>")
                .xml(
                        p(
                                "",
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + "<w:r><w:pict><v:shape id=\"s\" style=\"position:absolute;margin-left:10pt;width:60pt;height:30pt\">"
                                        + "<v:imagedata r:id=\"seal\"/></v:shape></w:pict></w:r>"
                                        + field("NUMPAGES")))
                .endSection(SectionDocuments.LANDSCAPE + "<w:type w:val=\"oddPage\"/>", "ตอนจบ")
                .xml("<w:customXml w:element=\"x\">" + p("", run("", "ในส่วน")) + "</w:customXml>")
                .section(
                        "<w:pgNumType w:fmt=\"thaiNumbers\" w:start=\"3\"/><w:cols w:num=\"1\"/><w:titlePg w:val=\"0\"/>")
                .bytes();
    }
}
