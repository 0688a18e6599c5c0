package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.templates.internal.docx4j.DocxText;
import saraban.templates.internal.jackson.Json;

class LetterPressTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontSet.standard());
    private static final LetterPress PRESS = new LetterPress(TYPESETTER, Optional.empty());
    private static final double SHEET_CENTRE = 105;

    @Test
    @Article(11)
    void thePartsOfALetterStandWhereTheRegulationWantsThem() {
        List<PlacedLine> lines = PlacedLine.of(printed("06-ombudsman-answer").pdf());
        place(lines, "ที่", 30, 45);
        place(lines, "ที่ว่าการ", 120, 45);
        place(lines, "๒๐ กุมภาพันธ์", SHEET_CENTRE, 62.1);
        place(lines, "กราบเรียน", 30, 81.4);
        place(lines, "อ้างถึง", 30, 91);
        place(lines, "ตามหนังสือที่อ้างถึง", 55, 118.2);
        PlacedLine closing = PlacedLine.find(lines, 1, "ขอแสดงความนับถือ");
        assertEquals(SHEET_CENTRE, closing.left(), 0.5);
        PlacedLine name = PlacedLine.find(lines, 1, "(นายวิษณุ");
        PlacedLine position = PlacedLine.find(lines, 1, "นายอำเภอทุ่งสายธาร");
        assertEquals(name.centre(), position.centre(), 0.5);
        assertTrue(
                name.centre() > SHEET_CENTRE && name.baseline() - closing.baseline() > 15,
                name.toString());
    }

    @Test
    @Article(28)
    void urgencyAndSecrecyAreRedAndLargeInTheirPlaces() {
        List<PlacedLine> lines = PlacedLine.of(printed("08-store-inquiry").pdf());
        PlacedLine urgency = PlacedLine.find(lines, 1, "ด่วน");
        assertEquals(32, urgency.size(), 0.1);
        assertEquals(30, urgency.left(), 0.5);
        assertTrue(urgency.baseline() < 45, urgency.toString());
        List<PlacedLine> secrecy =
                lines.stream().filter(line -> line.text().equals("ลับ")).toList();
        assertEquals(2, secrecy.size());
        assertEquals(24, secrecy.getFirst().size(), 0.1);
        assertEquals(SHEET_CENTRE, secrecy.getFirst().centre(), 0.5);
        assertTrue(
                secrecy.getFirst().baseline() < 15 && secrecy.getLast().baseline() > 280,
                secrecy.toString());
    }

    @ParameterizedTest
    @CsvSource({"10-household-survey, 2", "11-records-practice-circular, 3"})
    void furtherPagesBearTheirNumberAndTheLastHoldsTextBesideTheSignature(
            String sample, int pages) {
        Printed printed = printed(sample);
        assertEquals(pages, printed.pages());
        List<PlacedLine> lines = PlacedLine.of(printed.pdf());
        for (int page = 2; page <= pages; page++) {
            PlacedLine number = PlacedLine.find(lines, page, "- " + "๐๑๒๓".charAt(page) + " -");
            assertEquals(SHEET_CENTRE, number.centre(), 0.5);
            assertEquals(30, number.baseline(), 1);
        }
        PlacedLine closing = PlacedLine.find(lines, pages, "ขอแสดงความนับถือ");
        long before =
                lines.stream()
                        .filter(
                                line ->
                                        line.page() == pages
                                                && line.baseline() > 35
                                                && line.baseline() < closing.baseline())
                        .map(PlacedLine::baseline)
                        .distinct()
                        .count();
        assertTrue(before >= 2, "lines of the body on the last page: " + before);
        assertTrue(
                PdfText.lines(printed.pdf(), 1).stream().noneMatch(line -> line.startsWith("- ")));
    }

    @Test
    void theFootOfEachPageButTheLastShowsHowTheNextBegins() {
        Printed printed = printed("11-records-practice-circular");
        List<PlacedLine> lines = PlacedLine.of(printed.pdf());
        for (int page = 1; page <= 3; page++) {
            int on = page;
            List<PlacedLine> feet =
                    lines.stream().filter(l -> l.page() == on && l.text().endsWith("…")).toList();
            assertEquals(page < 3 ? 1 : 0, feet.size(), feet.toString());
            if (page < 3) {
                PlacedLine foot = feet.getFirst();
                String words = foot.text().replaceAll("[\\s…]", "");
                List<String> next = PdfText.lines(printed.pdf(), page + 1);
                assertTrue(next.get(1).replaceAll("\\s", "").startsWith(words), words + " " + next);
                assertEquals(190, foot.right(), 0.5);
                assertTrue(foot.right() - foot.left() < 45, foot.toString());
                double above =
                        lines.stream()
                                .filter(l -> l.page() == on && l != foot)
                                .mapToDouble(PlacedLine::baseline)
                                .max()
                                .orElseThrow();
                assertTrue(foot.baseline() - above > 5 && foot.baseline() < 287, foot.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-groundwater-report",
                "09-water-filter-quotation",
                "11-records-practice-circular"
            })
    void aLetterIsPdfA3WithItsOwnDocxInside(String sample) throws IOException {
        Printed printed = printed(sample);
        assertEquals(List.of(), PdfText.faults(printed.pdf()));
        assertEquals(List.of(), printed.warnings());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values();
            assertArrayEquals(
                    printed.docx(), files.iterator().next().getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        Printed once = printed("02-forest-fire-circular");
        Printed again =
                new LetterPress(new Typesetter(FontSet.standard()), Optional.empty())
                        .print(
                                form("02-forest-fire-circular"),
                                letter("02-forest-fire-circular"),
                                number("02-forest-fire-circular"));
        assertArrayEquals(once.docx(), again.docx());
        assertArrayEquals(once.pdf(), again.pdf());
    }

    @Test
    void aDraftLeavesThePlaceOfItsNumberBlank() throws Exception {
        Printed draft =
                PRESS.print(
                        form("02-forest-fire-circular"),
                        letter("02-forest-fire-circular"),
                        Optional.empty());
        assertTrue(
                DocxText.of(draft.docx())
                        .contains("[NumberLine] ที่ ธท␣๐๐๒๓.๒/ว         ⇥ศาลากลาง"),
                DocxText.of(draft.docx()));
    }

    @Test
    void addressesAndForeignWordsKeepTheirDigits() {
        String text =
                String.join(" ", PdfText.lines(printed("04-digital-skills-circular").pdf(), 1));
        assertTrue(text.contains("https://training.thanthong.example/senior2567"), text);
        assertTrue(text.contains("๒๕๐ บาท"), text);
        String quotation =
                String.join(" ", PdfText.lines(printed("09-water-filter-quotation").pdf(), 1));
        assertTrue(quotation.contains("ISO 9001"), quotation);
    }

    @Test
    void anOfficesOwnEmblemKeepsItsRatioAtThreeCentimetres() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 250, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        Emblem emblem = Emblem.of(picture.toByteArray()).orElseThrow();
        Printed printed =
                new LetterPress(TYPESETTER, Optional.of(emblem))
                        .print(form("05-temple-hall"), letter("05-temple-hall"), Optional.empty());
        assertTrue(
                DocxText.of(printed.docx()).contains("<emblem 24 × 30 mm>"),
                DocxText.of(printed.docx()));
        assertTrue(
                new String(printed.docx(), StandardCharsets.ISO_8859_1)
                        .contains("word/media/office-emblem.jpeg"));
        assertEquals(List.of(), PdfText.faults(printed.pdf()));
        assertEquals(Optional.empty(), Emblem.of("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theGapsAtTheFootGiveWayBeforeASecondPage() {
        Form form = form("05-temple-hall");
        Map<String, Object> fields =
                new TreeMap<>(Json.object("sample", SampleLetters.corpus("05-temple-hall")));
        List<Printed> growing = new ArrayList<>();
        do {
            fields.put("body", Collections.nCopies(growing.size() + 1, "ด้วยน้ำเอ่อล้นฝั่ง"));
            growing.add(PRESS.preview(form, form.sketch(Json.canonical(fields), Letterhead.BLANK)));
        } while (growing.getLast().pages() == 1 && growing.size() < 40);
        assertEquals(2, growing.getLast().pages());
        assertEquals(22.5, gapAboveContact(growing.getFirst()), 0.5);
        assertEquals(9.6, gapAboveContact(growing.get(growing.size() - 2)), 0.5);
        assertTrue(
                PdfText.lines(growing.getLast().pdf(), 2).size() >= 6, "the foot goes over whole");
    }

    private static double gapAboveContact(Printed printed) {
        List<PlacedLine> lines = PlacedLine.of(printed.pdf());
        return PlacedLine.find(lines, 1, "สำนักปลัด").baseline()
                - PlacedLine.find(lines, 1, "นายกเทศมนตรี").baseline();
    }

    @Test
    void anEmptyFormIsShownAsEmptyPaper() {
        Form form = SampleLetters.FORMS.form("external-letter");
        Printed preview = PRESS.preview(form, form.sketch("{}", Letterhead.BLANK));
        assertEquals(1, preview.pages());
        assertEquals(
                List.of("ที่ /", "เรื่อง", "เรียน", "ขอแสดงความนับถือ"),
                PdfText.lines(preview.pdf(), 1));
    }

    private static void place(List<PlacedLine> lines, String start, double left, double baseline) {
        PlacedLine line = PlacedLine.find(lines, 1, start);
        assertEquals(left, line.left(), 0.5, line.toString());
        assertEquals(baseline, line.baseline(), 0.5, line.toString());
    }

    private static Printed printed(String sample) {
        return PRESS.print(form(sample), letter(sample), number(sample));
    }

    private static Form form(String sample) {
        return SampleLetters.FORMS.form(
                (String) Json.object(sample, SampleLetters.corpus(sample)).get("form"));
    }

    private static Letter letter(String sample) {
        return SampleLetters.whole(form(sample), SampleLetters.corpus(sample));
    }

    private static Optional<LetterNumber> number(String sample) {
        Letter letter = letter(sample);
        return Optional.of(letter.numbered(18));
    }
}
