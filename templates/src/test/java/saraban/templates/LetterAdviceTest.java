package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Article;
import saraban.templates.internal.jackson.Json;

/// Advice about papers that have other fields than a letter.
class LetterAdviceTest {
    private static final Letterhead OFFICE =
            new Letterhead(
                    "อำเภอบ้านม่วง",
                    Optional.of(new AgencyCode("สน", "0023.15")),
                    Optional.empty(),
                    List.of(),
                    SalutationTable.standard());

    @Test
    @Article(12)
    void aMemoHasNoClosingButTakesUpItsOpeningAndNamesEarlierLettersInItsText() {
        Form memo = form(12, "to", "body", "signatory");

        assertEquals(
                List.of(
                        "“dated” ๑๕ มกราคม ๒๕๖๗ มาก่อนวันที่ของหนังสือที่อ้างถึง (๑๖ มกราคม ๒๕๖๗)",
                        "ย่อหน้าสุดท้ายของ “body” ควรมีคำว่า “จึงเรียนมา” ให้ตรงกับคำขึ้นต้น"),
                advice(
                        memo,
                        Map.of(
                                "to", List.of("นายอำเภอบ้านม่วง"),
                                "body",
                                        List.of(
                                                "ตามหนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๑๖ มกราคม ๒๕๖๗ นั้น"))));
        assertEquals(
                List.of(),
                advice(
                        memo,
                        Map.of(
                                "to", List.of("นายอำเภอบ้านม่วง"),
                                "body", List.of("จึงเรียนมาเพื่อโปรดพิจารณา"))));
    }

    @Test
    @Article(13)
    void aSealedLetterIsAddressedWithThuengAndIsNotPolite() {
        Form sealed = form(13, "to", "body", "contact");
        Map<String, Object> fields =
                Map.of(
                        "to", List.of("สำนักงานท้องถิ่นอำเภอบ้านม่วง"),
                        "body", List.of("จึงเรียนมาเพื่อทราบ"),
                        "contact", List.of("โทร. ๐ ๔๒๗๑ ๕๑๒๒"));

        assertEquals(List.of("หนังสือประทับตราไม่ใช้คำว่า “จึงเรียนมา”"), advice(sealed, fields));
        assertEquals("ถึง", sealed.sketch(json(fields), OFFICE).opening());
        assertEquals("", sealed.sketch(json(fields), OFFICE).closing());
    }

    @Test
    @Article(16)
    void anOrderNamesThePowerThatItIsGivenBy() {
        Form order = form(16, "body", "signatory");

        assertEquals(
                List.of("“body” ยังไม่ได้อ้างอำนาจที่ใช้สั่งการ เช่น อาศัยอำนาจตามความในมาตรา …"),
                advice(order, Map.of("body", List.of("ให้เจ้าหน้าที่เข้าเวรยาม"))));
        assertEquals(
                List.of(),
                advice(
                        order,
                        Map.of("body", List.of("อาศัยอำนาจตามความในมาตรา ๖๒ จึงมีคำสั่งดังนี้"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31,",
        "2024-01-15, 2024-01-15,",
        "2024-01-16, , ตั้งแต่วันที่ ๑๖ มกราคม ๒๕๖๗",
        "2023-01-01, 2023-12-31, ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๖ ถึงวันที่ ๓๑ ธันวาคม ๒๕๖๖"
    })
    void oneWhoSignsForAnotherMustHoldTheAuthorityOnTheDayOfTheLetter(
            String from, String to, String span) {
        Form memo = form(12, "signatory");
        Map<String, Object> authority =
                Map.of(
                        "number",
                        "คำสั่งจังหวัดสกลนคร ที่ ๑๒/๒๕๖๗",
                        "from",
                        from,
                        "to",
                        to == null ? "" : to);
        Map<String, Object> acting =
                Map.of(
                        "mode", "ปฏิบัติราชการแทน",
                        "for", "ผู้ว่าราชการจังหวัดสกลนคร",
                        "authority", authority);

        List<String> said =
                advice(
                        memo,
                        Map.of(
                                "signatory",
                                Map.of(
                                        "name",
                                        "นายสมชาย ใจดี",
                                        "position",
                                        List.of("รองผู้ว่าราชการจังหวัด"),
                                        "acting",
                                        acting)));

        assertEquals(
                span == null
                        ? List.of()
                        : List.of(
                                "“signatory” คำสั่งจังหวัดสกลนคร ที่ ๑๒/๒๕๖๗ ใช้ได้เฉพาะ%s แต่หนังสือลงวันที่ ๑๕ มกราคม ๒๕๖๗"
                                        .formatted(span)),
                said);
    }

    @Test
    void thePhraseOfOneWhoActsStandsBehindTheOwnPosition() {
        Form memo = form(12, "signatory");
        Map<String, Object> signatory =
                Map.of(
                        "name", "นายสมชาย ใจดี",
                        "position", List.of("รองผู้ว่าราชการจังหวัด"),
                        "acting",
                                Map.of(
                                        "mode", "ปฏิบัติราชการแทน",
                                        "for", "ผู้ว่าราชการจังหวัดสกลนคร"));

        assertEquals(
                List.of("รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน", "ผู้ว่าราชการจังหวัดสกลนคร"),
                memo.sketch(json(Map.of("signatory", signatory)), OFFICE).position());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ผู้ว่าราชการจังหวัดสกลนคร, “signatory” ลงนามแทน “ผู้ว่าราชการจังหวัดสกลนคร” แต่ยังไม่ได้เลือกว่าลงนามแทนในฐานะใด เช่น ปฏิบัติราชการแทน",
        "ปฏิบัติราชการแทน, '', “signatory” เลือก ปฏิบัติราชการแทน แต่ยังไม่ได้ระบุตำแหน่งของผู้ที่ลงนามแทน",
        "ลงนามแทน, นายอำเภอ, “signatory” ไม่มีตัวเลือก “ลงนามแทน”"
    })
    void oneWhoActsSaysHowAndForWhom(String mode, String position, String sentence) {
        Map<String, Object> signatory =
                Map.of(
                        "name", "นายสมชาย ใจดี",
                        "position", List.of("ปลัดอำเภอ"),
                        "acting", Map.of("mode", mode, "for", position));

        var refused =
                assertInstanceOf(
                        FormReading.Refused.class,
                        form(12, "signatory").read(json(Map.of("signatory", signatory)), OFFICE));

        assertEquals(
                List.of(sentence), refused.problems().stream().map(Problem::sentence).toList());
    }

    private static List<String> advice(Form form, Map<String, Object> fields) {
        return form.read(json(fields), OFFICE).warnings().stream().map(Problem::sentence).toList();
    }

    private static String json(Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.put("subject", "ขออนุมัติจัดประชุม");
        all.put("dated", "2024-01-15");
        return Json.canonical(all);
    }

    private static Form form(int article, String... keys) {
        List<Map<String, String>> fields =
                new ArrayList<>(List.of(field("subject"), field("dated")));
        for (String key : keys) {
            fields.add(field(key));
        }
        String json = Json.canonical(Map.of("title", "แบบ", "article", article, "fields", fields));
        return FormFile.read("own", json.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    private static Map<String, String> field(String key) {
        return Map.of("key", key, "type", SharedKeys.TYPES.get(key).code());
    }
}
