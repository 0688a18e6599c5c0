package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Numbers of lists that LibreOffice does not know.
class TypesetListsTest {
    @Test
    void thaiNumbersAndLettersCount() {
        assertEquals(
                List.of("๑. แรก", "๒. สอง", "ก) ย่อย", "ข) ย่อย", "๓. สาม"),
                lines(
                        ListDocuments.level(0, "thaiNumbers", "%1.", "<w:suff w:val=\"space\"/>")
                                + ListDocuments.level(
                                        1, "thaiLetters", "%2)", "<w:suff w:val=\"space\"/>"),
                        ListDocuments.item(1, 0, "แรก")
                                + ListDocuments.item(1, 0, "สอง")
                                + ListDocuments.item(1, 1, "ย่อย")
                                + ListDocuments.item(1, 1, "ย่อย")
                                + ListDocuments.item(1, 0, "สาม")));
    }

    @Test
    void aLegalNumberShowsTheLevelsAboveInDigits() {
        String legal =
                ListDocuments.level(1, "decimal", "%1.%2", "<w:suff w:val=\"space\"/>")
                        .replace("<w:suff", "<w:isLgl/><w:suff");

        assertEquals(
                List.of("II บท", "2.1 ข้อ"),
                lines(
                        ListDocuments.level(0, "upperRoman", "%1", "<w:suff w:val=\"space\"/>")
                                        .replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"2\"/>")
                                + legal,
                        ListDocuments.item(1, 0, "บท") + ListDocuments.item(1, 1, "ข้อ")));
    }

    @Test
    void aLevelMayCountOnUnderTheLevelAboveIt() {
        String counting =
                ListDocuments.level(1, "decimal", "ข้อ %2", "<w:suff w:val=\"space\"/>")
                        .replace("<w:suff", "<w:lvlRestart w:val=\"0\"/><w:suff");

        assertEquals(
                List.of("หมวด 1 ก", "ข้อ 1 ข", "หมวด 2 ค", "ข้อ 2 ง"),
                lines(
                        ListDocuments.level(0, "decimal", "หมวด %1", "<w:suff w:val=\"space\"/>")
                                + counting,
                        ListDocuments.item(1, 0, "ก")
                                + ListDocuments.item(1, 1, "ข")
                                + ListDocuments.item(1, 0, "ค")
                                + ListDocuments.item(1, 1, "ง")));
    }

    private static List<String> lines(String levels, String items) {
        byte[] docx =
                DocxText.letter()
                        .numbering(
                                ListDocuments.definition(1, levels) + ListDocuments.list(1, 1, ""))
                        .xml(items)
                        .bytes();
        return PdfText.lines(
                TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS).pdf(), 1);
    }
}
