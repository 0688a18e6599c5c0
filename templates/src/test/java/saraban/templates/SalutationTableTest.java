package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Letter;
import saraban.templates.internal.jackson.Json;

@Article(11)
class SalutationTableTest {
    private static final SalutationTable TABLE = SalutationTable.standard();

    private final Form form = SampleLetters.FORMS.form("external-letter");

    @ParameterizedTest
    @CsvSource({
        "ผู้ว่าราชการจังหวัดสกลนคร, เรียน, ท่าน, ขอแสดงความนับถือ",
        "นายกรัฐมนตรี, กราบเรียน, ท่าน, ขอแสดงความนับถืออย่างยิ่ง",
        "รองนายกรัฐมนตรี, เรียน, ท่าน, ขอแสดงความนับถือ",
        "ประธานศาลฎีกา, กราบเรียน, ท่าน, ขอแสดงความนับถืออย่างยิ่ง",
        "เจ้าอาวาสวัดโพธิ์ชัย, นมัสการ, ท่าน, ขอนมัสการด้วยความเคารพ",
        "พระเทพสิทธิโสภณ, นมัสการ, พระคุณท่าน, ขอนมัสการด้วยความเคารพอย่างสูง",
        "สมเด็จพระมหาธีราจารย์, นมัสการ, พระคุณเจ้า, ขอนมัสการด้วยความเคารพอย่างยิ่ง",
        "สมเด็จพระสังฆราช, กราบทูล, ฝ่าพระบาท, ควรมิควรแล้วแต่จะโปรด",
        "สมเด็จพระสังฆราชเจ้า, ขอประทานกราบทูล, ใต้ฝ่าพระบาท, ควรมิควรแล้วแต่จะโปรดเกล้าโปรดกระหม่อม",
        "ผู้ว่าราชการจังหวัดพระนครศรีอยุธยา, เรียน, ท่าน, ขอแสดงความนับถือ"
    })
    void theWordsFollowFromTheAddressee(
            String addressee, String opening, String you, String closing) {
        SalutationRow row = TABLE.of(addressee);

        assertEquals(
                List.of(opening, you, closing), List.of(row.opening(), row.you(), row.closing()));
    }

    @Test
    void theFourteenHighOfficesAreWrittenToInTheSameWords() {
        List<String> high =
                TABLE.rows().stream()
                        .filter(row -> row.opening().equals("กราบเรียน"))
                        .flatMap(row -> row.addressees().stream())
                        .toList();

        // One of the fourteen is named in two ways.
        assertEquals(15, high.size());
        assertTrue(
                high.stream()
                        .map(TABLE::of)
                        .allMatch(row -> row.closing().equals("ขอแสดงความนับถืออย่างยิ่ง")));
    }

    @Test
    void anEmptyClosingIsFilledFromTheAddressee() {
        Letter letter = letter(Map.of("to", List.of("ประธานศาลฎีกา"), "closing", ""));

        assertEquals("กราบเรียน", letter.opening());
        assertEquals("ขอแสดงความนับถืออย่างยิ่ง", letter.closing());
    }

    @Test
    void whatTheClerkHasWrittenStandsAndBringsItsPair() {
        Letter byClosing =
                letter(
                        Map.of(
                                "to",
                                List.of("นายสมบูรณ์ ใจกว้าง"),
                                "closing",
                                "ขอแสดงความนับถืออย่างยิ่ง"));
        Letter byOpening = letter(Map.of("to", List.of("กราบเรียน ผู้มีอุปการคุณ"), "closing", ""));

        assertEquals("กราบเรียน", byClosing.opening());
        assertEquals("ขอแสดงความนับถืออย่างยิ่ง", byOpening.closing());
        assertEquals(List.of("ผู้มีอุปการคุณ"), byOpening.to());
    }

    @Test
    void aRoyalAddresseeIsAlwaysToBeConfirmedByAPerson() {
        FormReading reading = read(Map.of("to", List.of("สมเด็จพระสังฆราช"), "closing", ""), TABLE);

        assertEquals(
                List.of(
                        "หนังสือถึงสมเด็จพระสังฆราช ต้องให้ผู้รู้ราชาศัพท์ตรวจคำขึ้นต้น สรรพนาม และคำลงท้ายก่อนเสนอลงนาม"),
                reading.warnings().stream().map(Problem::sentence).toList());
    }

    @Test
    void anOfficesOwnTableTakesThePlaceOfTheProgramsAndIsFrozenInTheLetter() {
        String changed =
                TABLE.json()
                        .replace(
                                "\"ผู้ตรวจการแผ่นดิน\"",
                                "\"ผู้ตรวจการแผ่นดิน\",\"นายอำเภอบ้านม่วง\"");
        var own = assertInstanceOf(SalutationReading.Whole.class, SalutationTable.read(changed));

        FormReading reading =
                read(Map.of("to", List.of("นายอำเภอบ้านม่วง"), "closing", ""), own.table());
        Letter letter = assertInstanceOf(FormReading.Whole.class, reading).letter();

        assertEquals("กราบเรียน", letter.opening());
        assertEquals("กราบเรียน", LetterJson.parse(LetterJson.canonical(letter)).opening());
    }

    @Test
    void theTableReadsBackAsItIsWritten() {
        assertEquals(new SalutationReading.Whole(TABLE), SalutationTable.read(TABLE.json()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rows\":|อ่านตารางไม่ได้ (บรรทัดที่ ๑ อักขระที่ ๙)",
                "[]|อ่านตารางไม่ได้ (ไม่ใช่ชุดข้อมูลเดียวในวงเล็บปีกกา)",
                "{}|ตารางต้องมีรายการแถวชื่อ rows",
                "{\"rows\":[5]}|แถวที่ ๑ ไม่ใช่ชุดข้อมูล",
                "{\"rows\":[{\"addressees\":[\"*\"],\"opening\":\"เรียน\"}]}|แถวที่ ๑ ยังไม่ได้กรอก “คำลงท้าย”",
                "{\"rows\":[{\"addressees\":[\"พ*ก\",\"*\"],\"opening\":\"ก\",\"closing\":\"ข\"}]}|แถวที่ ๑ ผู้รับ “พ*ก” มีเครื่องหมาย * ได้เฉพาะท้ายคำ",
                "{\"rows\":[{\"addressees\":[\"*\"],\"opening\":\"ก\",\"closing\":\"ข\"},{\"addressees\":[\"*\"],\"opening\":\"ค\",\"closing\":\"ง\"}]}|ผู้รับ “*” อยู่ทั้งในแถวที่ ๑ และแถวที่ ๒",
                "{\"rows\":[{\"addressees\":[\"ครู\"],\"opening\":\"ก\",\"closing\":\"ข\"}]}|ต้องมีหนึ่งแถวสำหรับผู้รับทั่วไป โดยใส่ * เป็นผู้รับ"
            })
    void aTableThatCannotBeUsedIsRefusedInThai(String json, String sentence) {
        var refused = assertInstanceOf(SalutationReading.Refused.class, SalutationTable.read(json));

        assertEquals(List.of(sentence), refused.sentences());
    }

    private Letter letter(Map<String, Object> changes) {
        return assertInstanceOf(FormReading.Whole.class, read(changes, TABLE)).letter();
    }

    private FormReading read(Map<String, Object> changes, SalutationTable table) {
        Map<String, Object> fields =
                new HashMap<>(Json.object("sample", SampleLetters.fields("external-letter")));
        fields.putAll(changes);
        return form.read(
                Json.canonical(fields),
                new Letterhead("", Optional.empty(), Optional.empty(), List.of(), table));
    }
}
