package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;

class RelayDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 21);
    private final Form form = SampleLetters.FORMS.form("relay-letter");

    @Test
    void theSubjectIsCarriedAndTheParentNamedAmongWhatIsSent() {
        var parent =
                new RelayDraft.Parent(
                        LetterNumber.parse("สน 0023.2/ว7"),
                        Optional.of(LocalDate.of(2024, 2, 15)),
                        "ศาลากลางจังหวัดสกลนคร",
                        "การปลูกต้นกล้าพันธุ์ไม้",
                        Urgency.MOST_URGENT,
                        Secrecy.CONFIDENTIAL);
        String fields =
                RelayDraft.fields(
                        parent,
                        "ที่ว่าการอำเภอทุ่งสายธาร",
                        RelayDraft.Direction.DOWNWARD,
                        List.of("นายกองค์การบริหารส่วนตำบล ทุกแห่ง"),
                        TODAY);
        Sketch sketch = form.sketch(fields, Letterhead.BLANK);
        String copy =
                "สำเนาหนังสือจังหวัดสกลนคร ลับ ด่วนที่สุด ที่ สน ๐๐๒๓.๒/ว ๗ ลงวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๗";
        assertEquals("การปลูกต้นกล้าพันธุ์ไม้", sketch.subject());
        assertEquals(List.of(new Sketch.Item(copy, "จำนวน 1 ชุด")), sketch.enclosures());
        assertEquals(List.of(), sketch.references());
        assertEquals(
                List.of(
                        "ด้วยอำเภอทุ่งสายธารได้รับแจ้งจากจังหวัดสกลนคร เรื่อง การปลูกต้นกล้าพันธุ์ไม้ รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย",
                        "พร้อมนี้ อำเภอทุ่งสายธารขอส่ง"
                                + copy
                                + " เรื่อง การปลูกต้นกล้าพันธุ์ไม้ มาเพื่อทราบและดำเนินการต่อไป",
                        "จึงเรียนมาเพื่อทราบและดำเนินการต่อไป"),
                sketch.body());
        assertEquals(Urgency.MOST_URGENT, sketch.urgency());
        assertEquals(Secrecy.CONFIDENTIAL, sketch.secrecy());
    }

    @Test
    void whatIsUnknownOfTheParentIsLeftOut() {
        var parent =
                new RelayDraft.Parent(
                        Optional.empty(),
                        Optional.empty(),
                        "กรมน้ำใส",
                        "ฝายชะลอน้ำ",
                        Urgency.NONE,
                        Secrecy.NONE);
        String fields =
                RelayDraft.fields(
                        parent, "จังหวัดทุ่งธาร", RelayDraft.Direction.UPWARD, List.of(), TODAY);
        Sketch sketch = form.sketch(fields, Letterhead.BLANK);
        assertEquals("สำเนาหนังสือกรมน้ำใส", sketch.enclosures().getFirst().title());
        assertEquals("จึงเรียนมาเพื่อโปรดพิจารณา", sketch.body().getLast());
        var office =
                new Letterhead(
                        "อำเภอบ้านม่วง",
                        AgencyCode.parse("ทธ 0023"),
                        Optional.empty(),
                        List.of("ศาลากลางจังหวัดทุ่งธาร"),
                        SalutationTable.standard());
        var refused = assertInstanceOf(FormReading.Refused.class, form.read(fields, office));
        assertEquals(
                List.of("to", "signatory"),
                refused.problems().stream().map(Problem::field).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ศาลากลางจังหวัดแพร่, จังหวัดแพร่",
        "ที่ว่าการอำเภอบ้านม่วง, อำเภอบ้านม่วง",
        "สำนักงานเทศบาลตำบลกระสัง, เทศบาลตำบลกระสัง",
        "ที่ทำการองค์การบริหารส่วนตำบลท่าไม้, องค์การบริหารส่วนตำบลท่าไม้",
        "กรมส่งเสริมการปกครองท้องถิ่น, กรมส่งเสริมการปกครองท้องถิ่น",
        "สำนักงานคลังจังหวัด, สำนักงานคลังจังหวัด",
    })
    void aSeatIsNamedByItsAgency(String seat, String agency) {
        assertEquals(agency, RelayDraft.issuer(seat));
    }
}
