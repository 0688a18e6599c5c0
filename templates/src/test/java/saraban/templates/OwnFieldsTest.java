package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Particular;
import saraban.corpus.letter.Series;
import saraban.templates.internal.docx4j.TokenValue;

/// A form with few of the shared fields and many of its own.
class OwnFieldsTest {
    private static final String FORM =
            """
            {"title":"คำสั่งจ่ายค่าตอบแทน","article":16,"series":"order","fields":[
              {"key":"subject","type":"text","label":"เรื่อง","required":true,"maxLength":300},
              {"key":"dated","type":"date","label":"สั่ง ณ วันที่","required":true},
              {"key":"pay","type":"amount","label":"ค่าตอบแทน","required":true},
              {"key":"hours","type":"number","label":"จำนวนชั่วโมง"},
              {"key":"force","type":"choice","label":"เริ่มใช้","options":["บัดนี้","วันที่กำหนด"]},
              {"key":"since","type":"date","label":"ตั้งแต่วันที่"},
              {"key":"clauses","type":"paragraphs","label":"ข้อกำหนด"},
              {"key":"members","type":"rows","label":"ผู้รับ","required":true,"columns":[
                {"key":"name","label":"ชื่อ","type":"text","required":true},
                {"key":"sum","label":"เงิน","type":"amount"},
                {"key":"from","label":"ตั้งแต่","type":"date"}]},
              {"key":"signatory","type":"signatory","label":"ผู้ลงนาม","required":true}]}
            """;
    private static final String FIELDS =
            """
            {"subject":"จ่ายค่าตอบแทนกรรมการ","dated":"2024-01-15","pay":"๑,๒๕๐.๕๐ บาท","hours":12,
             "force":"บัดนี้","since":"1 ก.พ. 2567","clauses":["ข้อ ๑","ข้อ ๒"],
             "members":[{"name":"นางสาวดาวเรือง คำแก้ว","sum":"750","from":"1 ม.ค. 67"},
                        {"name":"นายภูผา ยั่งยืน","sum":"500.50"}],
             "signatory":{"name":"นายสมชาย ใจดี","position":["นายอำเภอบ้านม่วง"]}}
            """;
    private static final Letterhead OFFICE =
            new Letterhead(
                    "อำเภอบ้านม่วง",
                    Optional.of(new AgencyCode("สน", "0023.15")),
                    Optional.empty(),
                    List.of(),
                    SalutationTable.standard());

    private final Form form = form(FORM);

    @Test
    void whatAFormHasForItselfBecomesAParticularOfTheLetter() {
        Letter letter = letter();

        assertEquals(Series.ORDER, letter.series());
        assertEquals("อำเภอบ้านม่วง", letter.office());
        assertEquals(List.of(), letter.to());
        assertEquals(
                Map.of(
                        "pay", new Particular.Amount(125_050),
                        "hours", new Particular.Number(BigDecimal.valueOf(12)),
                        "force", new Particular.Text("บัดนี้"),
                        "since", new Particular.Day(LocalDate.of(2024, 2, 1)),
                        "clauses", new Particular.Texts(List.of("ข้อ ๑", "ข้อ ๒")),
                        "members",
                                new Particular.Rows(
                                        List.of(
                                                Map.of(
                                                        "name", "นางสาวดาวเรือง คำแก้ว",
                                                        "sum", "750.00",
                                                        "from", "2024-01-01"),
                                                Map.of(
                                                        "name", "นายภูผา ยั่งยืน",
                                                        "sum", "500.50",
                                                        "from", "")))),
                letter.particulars());
        assertEquals(letter, LetterJson.parse(LetterJson.canonical(letter)));
    }

    @Test
    void theTokensOfItsFieldsStandInTheWordsOfThePaper() {
        Letter letter = letter();

        Map<String, TokenValue> words =
                new PaperWords(form, Sketch.of(letter), Optional.of(letter.numbered(12))).values();

        assertEquals(text("๑๒/๒๕๖๗"), words.get("number"));
        assertEquals(text("๑๕\u00A0มกราคม พ.ศ.\u00A0๒๕๖๗"), words.get("dated.formal"));
        assertEquals(text("๑,๒๕๐.๕๐"), words.get("pay"));
        assertEquals(text("หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์"), words.get("pay.words"));
        assertEquals(text("๑๒"), words.get("hours"));
        assertEquals(text("อำเภอบ้านม่วง"), words.get("office"));
        var members = assertInstanceOf(TokenValue.Each.class, words.get("members")).items();
        assertEquals(text("๒"), members.get(1).get("members.no"));
        assertEquals(text("๗๕๐"), members.get(0).get("members.sum"));
        assertEquals(text("เจ็ดร้อยห้าสิบบาทถ้วน"), members.get(0).get("members.sum.words"));
        assertEquals(text("๑\u00A0มกราคม ๒๕๖๗"), members.get(0).get("members.from"));
        assertEquals(text(""), members.get(1).get("members.from"));
    }

    @Test
    void aDraftOfAnOrderLeavesRoomForItsNumberBeforeTheYear() {
        Map<String, TokenValue> words =
                new PaperWords(form, form.sketch(FIELDS, OFFICE), Optional.empty()).values();

        assertEquals(text("        /๒๕๖๗"), words.get("number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "๑,๒๕๐.๕๐ บาท|พันบาท|“ค่าตอบแทน” อ่านจำนวนเงิน “พันบาท” ไม่ได้ ตัวอย่างที่ถูกต้องคือ ๑,๒๕๐.๕๐",
                "๑,๒๕๐.๕๐ บาท|1.005|“ค่าตอบแทน” อ่านจำนวนเงิน “1.005” ไม่ได้ ตัวอย่างที่ถูกต้องคือ ๑,๒๕๐.๕๐",
                "\"hours\":12|\"hours\":\"สิบสอง\"|“จำนวนชั่วโมง” อ่านตัวเลข “สิบสอง” ไม่ได้ ตัวอย่างที่ถูกต้องคือ ๑,๒๕๐",
                "\"force\":\"บัดนี้\"|\"force\":\"เมื่อไร\"|“เริ่มใช้” ไม่มีตัวเลือก “เมื่อไร”",
                "นายภูผา ยั่งยืน||“ผู้รับ” แถวที่ ๒ ยังไม่ได้กรอก “ชื่อ”",
                "1 ม.ค. 67|31 ก.พ. 67|“ผู้รับ” แถวที่ ๑ ช่อง “ตั้งแต่” อ่าน “31 ก.พ. 67” ไม่ได้",
                "\"500.50\"|\"ห้าร้อย\"|“ผู้รับ” แถวที่ ๒ ช่อง “เงิน” อ่าน “ห้าร้อย” ไม่ได้"
            })
    void whatCannotBeReadIsNamedWithItsPlace(String sound, String faulty, String sentence) {
        String typed = FIELDS.replace(sound, faulty == null ? "" : faulty);

        var refused = assertInstanceOf(FormReading.Refused.class, form.read(typed, OFFICE));

        assertEquals(
                List.of(sentence), refused.problems().stream().map(Problem::sentence).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"choice\"|\"type\":\"text\"|",
                "\"key\":\"subject\"|\"key\":\"title\"|expected a field 'subject', found [title, dated, pay, hours, force, since, clauses, members, signatory]",
                "\"series\":\"order\"|\"series\":\"orders\"|expected series ordinary, circular, order, certificate, announcement, record, found 'orders'",
                "\"key\":\"hours\"|\"key\":\"pay\"|field 'pay': expected once, found twice",
                "\"key\":\"hours\",\"type\":\"number\"|\"key\":\"to\",\"type\":\"number\"|field 'to': expected type lines, which the key has in all forms, found number",
                "\"key\":\"hours\",\"type\":\"number\"|\"key\":\"writer\",\"type\":\"signatory\"|field 'writer': type signatory belongs to other keys, found it here",
                "\"key\":\"sum\"|\"key\":\"no\"|field 'members', column 'no': expected a key other than 'no' and a type text, paragraphs, date, amount, number or choice",
                ",\"options\":[\"บัดนี้\",\"วันที่กำหนด\"]|,\"options\":[]|field 'force': expected a list 'options', found none"
            })
    void aFormFileThatContradictsItselfIsNamedWithItsPlace(
            String sound, String changed, String fault) {
        String file = FORM.replace(sound, changed);
        assertTrue(!file.equals(FORM), sound);

        if (fault == null) {
            assertEquals(9, form(file).fields().size());
        } else {
            assertEquals(
                    "form 'own': " + fault,
                    assertThrows(FormFaultException.class, () -> form(file)).getMessage());
        }
    }

    @Test
    void theKindOfAPaperFollowsFromItsArticle() {
        assertEquals(FormKind.DIRECTIVE, form.kind());
        assertEquals(FormKind.EXTERNAL, SampleLetters.FORMS.form("external-letter").kind());
    }

    private Letter letter() {
        return assertInstanceOf(FormReading.Whole.class, form.read(FIELDS, OFFICE)).letter();
    }

    private static Form form(String file) {
        return FormFile.read("own", file.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private static TokenValue text(String text) {
        return new TokenValue.Text(text);
    }
}
