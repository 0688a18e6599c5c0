package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Series;
import saraban.templates.internal.jackson.Json;

class FormReadingTest {
    private final Form form = SampleLetters.FORMS.form("external-letter");
    private final Map<String, Object> fields =
            new TreeMap<>(Json.object("sample", SampleLetters.fields("external-letter")));

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void everySampleIsAWholeLetterWithoutAdvice(String name) {
        FormReading reading =
                SampleLetters.FORMS.form(name).read(SampleLetters.fields(name), Letterhead.BLANK);
        assertInstanceOf(FormReading.Whole.class, reading, reading.toString());
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void anEmptyFormNamesEveryFieldThatMustBeFilledInTheOrderOfThePaper() {
        assertEquals(
                List.of("agency", "place", "dated", "subject", "to", "body", "signatory"),
                problems(form.read("{}", Letterhead.BLANK)).stream().map(Problem::field).toList());
    }

    @Test
    void theOfficeGivesWhatTheClerkLeavesOut() {
        fields.remove("agency");
        fields.remove("place");
        fields.remove("unit");
        var office =
                new Letterhead(
                        "อำเภอบ้านม่วง",
                        AgencyCode.parse("ทธ 0118"),
                        Optional.of("ฝ่ายทะเบียน"),
                        List.of("ที่ว่าการอำเภอทุ่งสายธาร"),
                        SalutationTable.standard());
        Letter letter = ((FormReading.Whole) form.read(Json.canonical(fields), office)).letter();
        assertEquals("ทธ ๐๑๑๘", letter.agency().printed());
        assertEquals(List.of("ที่ว่าการอำเภอทุ่งสายธาร"), letter.place());
        assertEquals("ฝ่ายทะเบียน", letter.contact().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-09", "๙ มกราคม ๒๕๖๗", "9 ม.ค. 2567", "9/1/2567"})
    void aDateIsReadInAnyUsualWriting(String written) {
        fields.put("dated", written);
        assertEquals(
                LocalDate.of(2024, 1, 9),
                SampleLetters.whole(form, Json.canonical(fields)).dated());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dated|31 กุมภาพันธ์ 2567|NO_SUCH_DATE|“วัน เดือน ปี” ไม่มีวันที่ “31 กุมภาพันธ์ 2567” ในปฏิทิน ตัวอย่างที่ถูกต้องคือ ๗ มกราคม ๒๕๖๗",
                "dated|1700-01-01|NO_SUCH_DATE|“วัน เดือน ปี” ไม่มีวันที่ “1700-01-01” ในปฏิทิน ตัวอย่างที่ถูกต้องคือ ๗ มกราคม ๒๕๖๗",
                "subject|\u202E\u2066|MISSING|ยังไม่ได้กรอก “เรื่อง”",
                "agency|ส 23|NO_SUCH_AGENCY|“รหัสหน่วยงาน” อ่านรหัส “ส 23” ไม่ได้ ตัวอย่างที่ถูกต้องคือ สน ๐๐๒๓.๒",
                "urgency|fast|NO_SUCH_CHOICE|“ชั้นความเร็ว” ไม่มีตัวเลือก “fast”",
                "subject|การประชุม ้ครั้งที่ ๑|STRAY_MARK|“เรื่อง” มีสระหรือวรรณยุกต์ที่ไม่มีพยัญชนะรองรับ ตรงคำว่า “ระชุม ้ครั้งท”",
                "subject|การประชุมนี้้|DOUBLE_MARK|“เรื่อง” มีสระหรือวรรณยุกต์ซ้ำกันสองตัว ตรงคำว่า “ะชุมนี้้”",
                "subject|การ\u0007ประชุม|UNPRINTABLE|“เรื่อง” มีอักขระที่พิมพ์ไม่ได้ (U+0007)",
                "subject|\u00A0 \u200B|MISSING|ยังไม่ได้กรอก “เรื่อง”",
            })
    void aWrongTextIsRefusedInThai(
            String field, String written, ProblemCode code, String sentence) {
        fields.put(field, written);
        assertEquals(List.of(new Problem(field, code, sentence)), problems(read()));
    }

    @Test
    void anOverlongSubjectIsRefusedWithBothLengths() {
        fields.put("subject", "ก".repeat(301));
        assertEquals(
                List.of("“เรื่อง” ยาวเกินไป ใส่ได้ไม่เกิน ๓๐๐ ตัวอักษร ขณะนี้มี ๓๐๑ ตัวอักษร"),
                problems(read()).stream().map(Problem::sentence).toList());
    }

    @Test
    void anEnclosureNeedsItsQuantity() {
        fields.put(
                "enclosures",
                List.of(
                        Map.of("title", "แผนที่", "count", "๒", "unit", "แผ่น"),
                        Map.of("title", "บัญชี", "unit", "ชุด"),
                        Map.of("title", "แบบ", "count", 1),
                        Map.of("count", 1, "unit", "ชุด"),
                        Map.of("title", "", "count", "")));
        assertEquals(
                List.of(
                        "“สิ่งที่ส่งมาด้วย” รายการ “บัญชี” ยังไม่ได้ระบุจำนวน",
                        "“สิ่งที่ส่งมาด้วย” รายการ “แบบ” ยังไม่ได้ระบุหน่วยนับ เช่น ชุด ฉบับ แผ่น",
                        "“สิ่งที่ส่งมาด้วย” รายการที่ ๔ ยังไม่มีชื่อเอกสาร"),
                problems(read()).stream().map(Problem::sentence).toList());
    }

    @Test
    @Article(11)
    void aCarefulReaderWarnsAndDoesNotStop() {
        fields.put("dated", "2023-12-10");
        fields.put("subject", "การประชุมประจำเดือน.");
        fields.put("to", List.of("กราบเรียน นายกรัฐมนตรี"));
        fields.put("enclosures", List.of());
        fields.put("body", List.of("ด้วยมีสิ่งที่ส่งมาด้วย"));
        fields.put("colour", "แดง");
        FormReading reading = read();
        assertInstanceOf(FormReading.Whole.class, reading);
        assertEquals(
                List.of(
                        ProblemCode.UNKNOWN_FIELD,
                        ProblemCode.WEEKEND,
                        ProblemCode.BEFORE_ITS_REFERENCE,
                        ProblemCode.SUBJECT_ENDS_IN_STOP,
                        ProblemCode.SALUTATION_DIFFERS,
                        ProblemCode.ADDRESSEE_OF_HIGH_RANK,
                        ProblemCode.NOTHING_ENCLOSED,
                        ProblemCode.LAST_SENTENCE),
                reading.warnings().stream().map(Problem::code).toList());
        assertEquals(
                "“วัน เดือน ปี” ๑๐ ธันวาคม ๒๕๖๖ เป็นวันอาทิตย์",
                reading.warnings().get(1).sentence());
    }

    @Test
    void theFlagChoosesTheSeriesAndACircularFormHasItAlways() {
        fields.put("circular", true);
        assertEquals(Series.CIRCULAR, SampleLetters.whole(form, Json.canonical(fields)).series());
        assertEquals(Series.CIRCULAR, SampleLetters.letter("circular-letter").series());
    }

    @Test
    void keyboardSpellingsBecomeOne() {
        fields.put("subject", "น\u0E4D\u0E49าเเข็ง พันธ\u0E4C\u0E38");
        assertEquals("น้ำแข็ง พันธุ์", SampleLetters.whole(form, Json.canonical(fields)).subject());
    }

    @Test
    void whatIsNoJsonIsRefusedAsAWhole() {
        List<Problem> problems = problems(form.read("{\"subject\":", Letterhead.BLANK));
        assertEquals(List.of(ProblemCode.NOT_JSON), problems.stream().map(Problem::code).toList());
    }

    @Test
    void aSketchShowsWhatIsThere() {
        Sketch sketch =
                form.sketch(
                        "{\"subject\":\"ทดลอง\",\"enclosures\":[{\"title\":\"แผนที่\"}],\"dated\":\"เมื่อวาน\",\"to\":5}",
                        Letterhead.BLANK);
        assertEquals("ทดลอง", sketch.subject());
        assertEquals(List.of(new Sketch.Item("แผนที่", "")), sketch.enclosures());
        assertEquals(Optional.empty(), sketch.dated());
        assertTrue(form.sketch("no json", Letterhead.BLANK).body().isEmpty());
    }

    private FormReading read() {
        return form.read(Json.canonical(fields), Letterhead.BLANK);
    }

    private static List<Problem> problems(FormReading reading) {
        return assertInstanceOf(FormReading.Refused.class, reading).problems();
    }
}
