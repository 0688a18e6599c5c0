package saraban.indexer.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;

class FactsReaderTest {
    static final List<String> SAMPLES = Sample.NAMES;

    private final FactsReader reader = new FactsReader();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleLetterIsReadWholeAndWithoutDoubt(String name) {
        Sample sample = Sample.named(name);

        List<Fact> facts = reader.read(sample.pages()).facts();

        assertEquals(sample.facts(), facts.stream().map(Sample::line).toList());
        assertTrue(
                facts.stream().allMatch(fact -> fact.certainty() >= Found.DOUBTFUL),
                () -> "doubtful: " + facts);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyFactPointsIntoItsPage(String name) {
        PageText page = Sample.named(name).pages().getFirst();

        for (Fact fact : reader.read(List.of(page)).facts()) {
            String place = page.text().substring(fact.start(), fact.end());
            assertFalse(place.isBlank(), () -> fact.name() + " points at nothing");
            if (fact.name().equals("signatory")) {
                assertEquals(fact.value(), place.replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void aLetterCodeThatNoListHasIsBelievedWhenTheAddressBearsItToo() {
        String letter =
                """
                ที่ ธท ๐๐๒๓.๒/ว ๒๙๐                 ศาลากลางจังหวัดธารทอง
                                                ถนนเลียบธาร %s ๔๙๐๐๐
                ๒๖ สิงหาคม ๒๕๖๗
                เรื่อง การเฝ้าระวังน้ำท่วม
                เรียน นายอำเภอ ทุกอำเภอ
                """;

        Found<String> alike = ocr(letter.formatted("ธท")).number().orElseThrow();
        Found<String> unlike = ocr(letter.formatted("สน")).number().orElseThrow();

        assertEquals("ธท ๐๐๒๓.๒/ว ๒๙๐", alike.value());
        assertFalse(alike.doubtful());
        assertTrue(unlike.doubtful());
    }

    @Test
    void aPageWithoutAHeadGivesNothing() {
        assertTrue(ocr("แผนพัฒนาบุคลากร\nบทที่ ๑").facts().isEmpty());
        assertTrue(reader.read(List.of()).facts().isEmpty());
    }

    @Test
    void labelsWithoutTheirMarksAreReadWithLessCertainty() {
        LetterFacts facts =
                ocr(
                        """
                ที สน ๐๐๒๓.๙๙/๗๑                 ที่ว่าการอำเภอทุ่งรวงทอง
                ๗ พฤษภาคม ๒๕๖๗
                เรอง ขอเชิญประชุมคณะทำงาน
                เรียน กำนันและผู้ใหญ่บ้าน ทุกตำบล
                สงทสงมาดวย ระเบียบวาระ จำนวน ๑ ชุด
                ด้วยอำเภอกำหนดประชุม
                """);

        assertEquals("สน ๐๐๒๓.๙๙/๗๑", facts.number().orElseThrow().value());
        assertEquals("ขอเชิญประชุมคณะทำงาน", facts.subject().orElseThrow().value());
        assertEquals(
                List.of("ระเบียบวาระ จำนวน ๑ ชุด"),
                facts.enclosures().stream().map(Found::value).toList());
    }

    @Test
    void aNumberThatHandwritingSpoiledIsDoubtfulAndItsCodeIsNot() {
        LetterFacts facts =
                ocr(
                        """
                ที่ ศธ ๐๔๐๙๙/๓๔๕ัต“            สำนักงานเขตพื้นที่การศึกษาประถมศึกษานนทกานต์
                ๑๘ กันยายน ๒๕๖๐
                เรื่อง ขอเชิญประชุม
                เรียน ผู้บริหารโรงเรียน
                """);

        assertTrue(facts.number().orElseThrow().doubtful());
        assertEquals("ศธ ๐๔๐๙๙", facts.numberPrefix().orElseThrow().value());
        assertFalse(facts.numberPrefix().orElseThrow().doubtful());
    }

    @Test
    void aSeriesMarkReadAsABracketIsDoubtful() {
        LetterFacts facts =
                ocr(
                        "ที่ สน ๐๐๒๓.๒/) ๔๙๑๑   ศาลากลางจังหวัดสกลนคร\nเรื่อง แผนงาน\nเรียน นายอำเภอ ทุกอำเภอ\n");

        assertEquals("สน ๐๐๒๓.๒/ว ๔๙๑๑", facts.number().orElseThrow().value());
        assertTrue(facts.number().orElseThrow().doubtful());
    }

    @Test
    void aLetterCodeThatNoOfficeHasIsDoubtful() {
        Found<String> number =
                ocr("ที่ ศร ๐๔๐๒๒/๓๔๓๘\nเรื่อง แผนงาน\nเรียน ผู้อำนวยการ\n").number().orElseThrow();

        assertEquals("ศร ๐๔๐๒๒/๓๔๓๘", number.value());
        assertTrue(number.doubtful());
    }

    @Test
    void anImpossibleDayLeavesTheDateEmpty() {
        String head = "ที่ สน ๐๐๒๓.๒/๕\n%s\nเรื่อง แผนงาน\nเรียน นายอำเภอ\n";

        assertEquals(Optional.empty(), ocr(head.formatted("๙๙ พฤศจิกายน ๒๕๕๘")).dated());
        assertEquals(Optional.empty(), ocr(head.formatted("๓๑ เมษายน ๒๕๖๗")).dated());
        assertEquals(Optional.empty(), ocr(head.formatted("ท สิงหาคม ๒๕๕๘")).dated());
    }

    @Test
    void aDateOnASundayIsTakenButTrustedLess() {
        String head = "ที่ สน ๐๐๒๓.๒/๕\n%s\nเรื่อง แผนงาน\nเรียน นายอำเภอ\n";

        Found<LocalDate> sunday = ocr(head.formatted("๗ มกราคม ๒๕๖๗")).dated().orElseThrow();
        Found<LocalDate> monday = ocr(head.formatted("๘ มกราคม ๒๕๖๗")).dated().orElseThrow();

        assertEquals(LocalDate.of(2024, 1, 7), sunday.value());
        assertTrue(sunday.certainty() < monday.certainty());
    }

    @Test
    void aReceiptStampDoesNotDateTheLetter() {
        LetterFacts facts =
                ocr(
                        """
                ที่ สน ๐๐๒๓.๒/๕
                เลขรับ 20420
                วันที่ 25 ธ.ค. 2566
                เรื่อง แผนงาน
                เรียน นายอำเภอ
                """);

        assertEquals(Optional.empty(), facts.dated());
        assertEquals(Optional.of("20420"), facts.received().getFirst().value().number());
        assertEquals(
                Optional.of(LocalDate.of(2023, 12, 25)),
                facts.received().getFirst().value().dated());
    }

    @Test
    void twoPlacesOutvoteAMisreadSender() {
        LetterFacts facts =
                ocr(
                        """
                ที่ อว ๘๙๙๕.๑/๐๑๗๔             คณะวิทยาศาสตร์การกีหฬา
                                             มหาวิทยาลัยทุ่งรวงทอง
                เรื่อง แผนงาน
                เรียน คณบดี
                ด้วยคณะวิทยาศาสตร์การกีฬา มหาวิทยาลัยทุ่งรวงทอง เปิดสอน
                ในการนี้ คณะวิทยาศาสตร์การกีฬา มหาวิทยาลัยทุ่งรวงทอง ขอเชิญ
                """);

        assertEquals(
                "คณะวิทยาศาสตร์การกีฬา มหาวิทยาลัยทุ่งรวงทอง", facts.from().orElseThrow().value());
        assertFalse(facts.from().orElseThrow().doubtful());
    }

    @Test
    void aPacketIsReadAsItsFirstLetter() {
        PageText first = Sample.named("blank-number").pages().getFirst();
        String next = Sample.named("relay-letter").text();

        LetterFacts facts =
                reader.read(
                        List.of(
                                first,
                                new PageText(
                                        2,
                                        TextSource.LAYER,
                                        0,
                                        1,
                                        first.took(),
                                        next,
                                        next,
                                        List.of(),
                                        "")));

        assertEquals("นายภูผา ยั่งยืนนาน", facts.signatory().orElseThrow().value());
        assertEquals(Optional.empty(), facts.number());
        assertEquals(Optional.empty(), facts.deadline());
    }

    private LetterFacts ocr(String text) {
        return reader.read(Sample.pages(text, TextSource.OCR, 0.9));
    }
}
