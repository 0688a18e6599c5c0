package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Letter;
import saraban.templates.internal.jackson.Json;

/// Where things stand on the paper of each form, in millimetres from the upper left corner, read
/// from the PDF of its sample.
class FormGeometryTest {
    private static final LetterPress PRESS =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());
    private static final Map<String, byte[]> PRINTED = new HashMap<>();

    /// Centre of the sheet, and of the block of the signature in its right half.
    private static final double SHEET = 105;

    private static final double SIGNATURE = 121.5;

    @ParameterizedTest
    @MethodSource("saraban.templates.SampleLetters#formNames")
    void textStandsBetweenTheMargins(String form) {
        for (PlacedLine line : lines(form)) {
            assertTrue(line.left() > 29.8, form + ": " + line);
            // A space hangs over the edge.
            assertTrue(line.right() < 191.6, form + ": " + line);
            assertTrue(line.baseline() < 297 - 20, form + ": " + line);
        }
        assertEquals(210, PrintedPage.of(pdf(form), 1).width(), 0.1);
        assertEquals(297, PrintedPage.of(pdf(form), 1).height(), 0.1);
    }

    @ParameterizedTest
    @Article(71)
    @ValueSource(
            strings = {
                "external-letter",
                "circular-letter",
                "relay-letter",
                "reply-letter",
                "follow-up-letter",
                "sealed-letter",
                "order",
                "regulation",
                "by-law",
                "announcement",
                "statement",
                "certificate"
            })
    void theLetterheadIsThreeCentimetresHighInTheMiddleOfTheSheet(String form) {
        List<PrintedPage.Box> pictures = PrintedPage.of(pdf(form), 1).pictures();

        assertEquals(1, pictures.size());
        assertEquals(30, pictures.getFirst().height(), 0.1);
        assertEquals(15, pictures.getFirst().top(), 0.1);
        assertEquals(SHEET, pictures.getFirst().centre(), 0.1);
    }

    @ParameterizedTest
    @Article(72)
    @ValueSource(strings = {"memo", "note"})
    void theEmblemOfAMemoIsHalfAsHighAndStandsLeft(String form) {
        PrintedPage.Box emblem = PrintedPage.of(pdf(form), 1).pictures().getFirst();

        assertEquals(15, emblem.height(), 0.1);
        assertEquals(15, emblem.top(), 0.1);
        assertEquals(30, emblem.left(), 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "minutes"})
    void newsAndMinutesAreWrittenOnPlainPaper(String form) {
        assertEquals(List.of(), PrintedPage.of(pdf(form), 1).pictures());
    }

    @ParameterizedTest
    @Article(11)
    @CsvSource({
        "external-letter,ที่ สน",
        "circular-letter,ที่ สน",
        "relay-letter,ที่ สน",
        "reply-letter,ที่ ธท",
        "follow-up-letter,ที่ ธท",
        "sealed-letter,ที่ ธท",
        "certificate,เลขที่"
    })
    void theNumberStandsAtTheLeftOnTheLevelOfTheFeet(String form, String start) {
        PlacedLine number = find(form, start);

        assertEquals(30, number.left(), 0.3);
        assertEquals(45, number.baseline(), 1);
    }

    @ParameterizedTest
    @Article(11)
    @ValueSource(strings = {"external-letter", "reply-letter", "follow-up-letter"})
    void aLetterHasItsPartsWhereTheFormHasThem(String form) {
        Letter letter = SampleLetters.letter(form);
        PlacedLine dated = find(form, letter.dated().getDayOfMonth() > 9 ? "๓" : dayOf(letter));
        PlacedLine closing = find(form, "ขอแสดงความนับถือ");
        PlacedLine name = find(form, "(นาย");

        assertEquals(SHEET, dated.left(), 0.5);
        assertEquals(30, find(form, "เรื่อง").left(), 0.3);
        assertEquals(30, find(form, "เรียน").left(), 0.3);
        assertEquals(30, find(form, "อ้างถึง").left(), 0.3);
        assertEquals(55, find(form, letter.body().getFirst().substring(0, 8)).left(), 0.3);
        assertEquals(SHEET, closing.left(), 0.5);
        assertEquals(SIGNATURE, name.centre(), 0.7);
        // Three blank lines for the signature and the name's own line; two where the letter would
        // spill over else.
        double tight = form.equals("follow-up-letter") ? 30 : 22.5;
        assertTrue(name.baseline() - closing.baseline() > tight - 0.5, closing + " " + name);
        assertTrue(name.baseline() - closing.baseline() < 30.5, closing + " " + name);
        assertEquals(30, find(form, letter.contact().getFirst()).left(), 0.3);
    }

    @Test
    @Article(11)
    void urgencyIsRedAndNoSmallerThan32Points() {
        for (String form : List.of("reply-letter", "follow-up-letter", "memo", "sealed-letter")) {
            String urgency = SampleLetters.letter(form).urgency().printed();
            PlacedLine mark = find(form, urgency);

            assertEquals(32, mark.size(), 0.01, form);
            assertEquals(List.of(urgency), PrintedPage.of(pdf(form), 1).redWords(), form);
            assertTrue(mark.left() < SHEET - 15, form + ": " + mark);
        }
    }

    @Test
    @Article(12)
    void theHeadOfAMemoHasItsSizesAndNoRuleUnderIt() {
        PlacedLine title = find("memo", "บันทึกข้อความ");
        PlacedLine unit = find("memo", "ส่วนราชการ");
        PlacedLine number = find("memo", "ที่");
        PlacedLine dated = find("memo", "วันที่");
        PlacedLine subject = find("memo", "เรื่อง");

        assertEquals(29, title.size(), 0.01);
        assertEquals(SHEET, title.centre(), 0.7);
        assertTrue(title.baseline() > 15 && title.baseline() < 30, title.toString());
        for (PlacedLine label : List.of(unit, number, dated, subject)) {
            assertEquals(20, label.size(), 0.01, label.toString());
        }
        assertEquals(number.baseline(), dated.baseline(), 0.1);
        assertEquals(110, dated.left(), 0.5);
        assertEquals(16, find("memo", "เรียน").size(), 0.01);
        assertTrue(
                PrintedPage.of(pdf("memo"), 1).rules().stream()
                        .noneMatch(rule -> rule.top() > subject.baseline() + 2),
                "a rule under the head");
        assertEquals(SIGNATURE, find("memo", "(นางสาว").centre(), 0.7);
        assertTrue(lines("memo").stream().noneMatch(line -> line.text().startsWith("ขอแสดง")));
    }

    @Test
    @Article(14)
    void aSealedLetterLeavesRoomForTheSeal() {
        PlacedLine office = find("sealed-letter", "จังหวัดธารทอง");
        PlacedLine dated = find("sealed-letter", "๒๕ มกราคม");

        assertEquals(30, find("sealed-letter", "ถึง").left(), 0.3);
        assertEquals(SIGNATURE, office.centre(), 0.7);
        assertEquals(SIGNATURE, dated.centre(), 0.7);
        assertTrue(dated.baseline() - office.baseline() > 45, office + " " + dated);
        assertTrue(
                lines("sealed-letter").stream()
                        .noneMatch(line -> line.text().matches("(?:เรียน|ขอแสดง|\\(นา).*")));
    }

    @ParameterizedTest
    @Article({16, 17, 18, 20, 21})
    @CsvSource({
        "order,คำสั่งเทศบาลตำบลทุ่งสายธาร,สั่ง ณ วันที่",
        "regulation,ระเบียบเทศบาลตำบลทุ่งสายธาร,ประกาศ ณ วันที่",
        "by-law,ข้อบังคับเทศบาลตำบลทุ่งสายธาร,ประกาศ ณ วันที่",
        "announcement,ประกาศเทศบาลตำบลทุ่งสายธาร,ประกาศ ณ วันที่",
        "statement,แถลงการณ์จังหวัดธารทอง,",
        "news,ข่าวเทศบาลตำบลทุ่งสายธาร,",
        "minutes,รายงานการประชุม,"
    })
    void titlesAndTheirRuleStandInTheMiddleOfTheSheet(String form, String title, String given) {
        PlacedLine first = find(form, title);
        PrintedPage.Box rule =
                PrintedPage.of(pdf(form), 1).rules().stream()
                        .filter(found -> found.height() < 0.1)
                        .findFirst()
                        .orElseThrow();

        assertEquals(SHEET, first.centre(), 0.7);
        assertEquals(45, rule.width(), 0.3);
        assertEquals(SHEET, rule.centre(), 0.3);
        assertTrue(first.baseline() > (form.matches("news|minutes") ? 25 : 46), first.toString());
        if (given != null) {
            PlacedLine line =
                    lines(form).stream()
                            .filter(found -> found.text().startsWith(given))
                            .findFirst()
                            .orElseThrow();
            assertEquals(80, line.left(), 0.5);
            assertTrue(line.text().contains("พ.ศ. ๒๕๖๗"), line.text());
        }
    }

    @ParameterizedTest
    @Article({21, 22})
    @ValueSource(strings = {"statement", "news"})
    void publicInformationEndsWithItsOfficeAndDayWithoutASignature(String form) {
        List<PlacedLine> lines = lines(form);

        assertEquals(SIGNATURE, lines.getLast().centre(), 0.7);
        assertEquals(SIGNATURE, lines.get(lines.size() - 2).centre(), 0.7);
        assertEquals(
                PaperText.of(SampleLetters.letter(form).office()),
                lines.get(lines.size() - 2).text());
    }

    @Test
    @Article(24)
    void theFrameOfAPhotographIsFourBySixCentimetres() {
        double signature = find("certificate", "(ลงชื่อ)").baseline();
        List<PrintedPage.Box> rules =
                PrintedPage.of(pdf("certificate"), 1).rules().stream()
                        .filter(rule -> rule.bottom() < signature - 3)
                        .toList();

        double left = rules.stream().mapToDouble(PrintedPage.Box::left).min().orElseThrow();
        double right = rules.stream().mapToDouble(PrintedPage.Box::right).max().orElseThrow();
        double top = rules.stream().mapToDouble(PrintedPage.Box::top).min().orElseThrow();
        double bottom = rules.stream().mapToDouble(PrintedPage.Box::bottom).max().orElseThrow();
        assertEquals(40, right - left, 0.3);
        assertEquals(60, bottom - top, 0.3);
        assertEquals(30, left, 0.5);
        assertTrue(signature > bottom);
    }

    @Test
    @Article(24)
    void aCertificateWithoutAPhotographHasNoFrame() {
        byte[] plain = printed("certificate", Map.of("photo", false));

        assertEquals(List.of(), PrintedPage.of(plain, 1).rules());
        assertTrue(
                PlacedLine.whole(plain).stream()
                        .noneMatch(line -> line.text().startsWith("(ลงชื่อ)")));
    }

    @Test
    @Article(25)
    void theListsOfAMeetingStandInColumns() {
        double names = find("minutes", "นายสุรินทร์").left();
        double roles = find("minutes", "ประธานกรรมการ").left();

        assertEquals(names, find("minutes", "นายณัฐพล").left(), 0.1);
        assertEquals(names, find("minutes", "นางสาวสมหญิง").left(), 0.1);
        assertEquals(roles, find("minutes", "ติดราชการ").left(), 0.1);
        assertEquals(roles, find("minutes", "กรรมการและเลขานุการ").left(), 0.1);
    }

    @Test
    void secondPagesBearTheirNumberThreeCentimetresFromTheTop() {
        for (String form : List.of("regulation", "minutes")) {
            PlacedLine number = PlacedLine.find(lines(form), 2, "- ๒ -");

            assertEquals(SHEET, number.centre(), 0.5, form);
            assertEquals(30, number.baseline(), 2, form);
            assertEquals(List.of(), PrintedPage.of(pdf(form), 2).pictures(), form);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "external-letter",
                "memo",
                "sealed-letter",
                "order",
                "regulation",
                "certificate",
                "minutes",
                "note"
            })
    void secrecyStandsRedAtTheTopAndBottomOfEveryPage(String form) {
        byte[] secret = printed(form, Map.of("secrecy", "top-secret", "urgency", "none"));

        for (int page = 1; page <= PdfText.pages(secret); page++) {
            assertEquals(
                    List.of("ลับที่สุด", "ลับที่สุด"),
                    PrintedPage.of(secret, page).redWords(),
                    "page " + page);
        }
        List<PlacedLine> marks =
                PlacedLine.whole(secret).stream()
                        .filter(line -> line.text().equals("ลับที่สุด"))
                        .toList();
        for (PlacedLine mark : marks) {
            assertEquals(SHEET, mark.centre(), 0.7, mark.toString());
            assertTrue(mark.size() > 16, mark.toString());
            assertTrue(mark.baseline() < 15 || mark.baseline() > 280, mark.toString());
        }
    }

    @Test
    void manyCopiesAreListedOnAPageOfTheirOwn() {
        List<String> five =
                List.of("นายอำเภอ ก", "นายอำเภอ ข", "นายอำเภอ ค", "นายอำเภอ ง", "นายอำเภอ จ");

        byte[] few = printed("reply-letter", Map.of("copies", five.subList(0, 4)));
        byte[] many = printed("reply-letter", Map.of("copies", five));

        assertEquals(1, PdfText.pages(few));
        assertTrue(PdfText.lines(few, 1).contains("สำเนาส่ง ๑. นายอำเภอ ก"));
        assertEquals(2, PdfText.pages(many));
        assertTrue(PdfText.lines(many, 1).contains("สำเนาส่ง ตามรายชื่อที่แนบ"));
        assertEquals(
                List.of("- ๒ -", "รายชื่อผู้รับสำเนา", "๑. นายอำเภอ ก"),
                PdfText.lines(many, 2).subList(0, 3));
    }

    private static String dayOf(Letter letter) {
        return PaperText.of(Integer.toString(letter.dated().getDayOfMonth())) + " ";
    }

    private static PlacedLine find(String form, String start) {
        String wanted = closed(PaperText.of(start));
        return lines(form).stream()
                .filter(line -> line.page() == 1 && closed(line.text()).startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + start + "' in " + lines(form)));
    }

    // Readers see gaps where a word ends.
    private static String closed(String text) {
        return text.replaceAll("[ \\u00A0]", "");
    }

    private static List<PlacedLine> lines(String form) {
        return PlacedLine.whole(pdf(form));
    }

    private static byte[] pdf(String form) {
        return PRINTED.computeIfAbsent(form, name -> printed(name, Map.of()));
    }

    private static byte[] printed(String form, Map<String, Object> changes) {
        Map<String, Object> fields =
                new HashMap<>(Json.object("sample", SampleLetters.fields(form)));
        fields.putAll(changes);
        if (SampleLetters.FORMS.form(form).field("urgency").isEmpty()) {
            fields.remove("urgency");
        }
        Letter letter = SampleLetters.whole(SampleLetters.FORMS.form(form), Json.canonical(fields));
        return PRESS.print(SampleLetters.FORMS.form(form), letter, Optional.of(letter.numbered(18)))
                .pdf();
    }
}
