package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.archive.TextSource;
import saraban.templates.CopyPress.Certified;

class CopyPressTest {
    private static final Instant MADE = Instant.parse("2026-11-24T03:00:00Z");
    private static final Typesetter TYPESETTER = new Typesetter(FontSet.standard());
    private static final Certifier CERTIFIER =
            new Certifier(
                    "นางสาวญาดา ทะเบียนดี", "เจ้าพนักงานธุรการชำนาญงาน", LocalDate.of(2024, 3, 9));

    private final CopyPress press = new CopyPress(TYPESETTER, Sheets.builtIn());

    @Test
    void aCopyIsTheOriginalWithMoreAtItsEnd() {
        byte[] letter = letter(1);

        byte[] copy = press.certify(letter, CERTIFIER, Certified.LAST_PAGE, List.of(), MADE);

        assertArrayEquals(letter, Arrays.copyOf(copy, letter.length));
        assertArrayEquals(
                copy, press.certify(letter, CERTIFIER, Certified.LAST_PAGE, List.of(), MADE));
        assertEquals(List.of(), PdfText.faults(copy));
    }

    @Test
    void theWordStandsTopCentreAndTheCertifierBelowTheText() {
        byte[] copy = press.certify(letter(1), CERTIFIER, Certified.LAST_PAGE, List.of(), MADE);

        List<PlacedLine> lines = PlacedLine.of(copy);
        PlacedLine word = PlacedLine.find(lines, 1, "สำเนา");
        assertEquals(105, word.centre(), 0.5);
        assertTrue(word.baseline() < 18, word.toString());
        PlacedLine name = PlacedLine.find(lines, 1, "(นางสาวญาดา");
        assertTrue(name.left() > 105 && name.baseline() > 240, name.toString());
        assertEquals(
                List.of(
                        "สำเนาถูกต้อง",
                        "(นางสาวญาดา ทะเบียนดี)",
                        "เจ้าพนักงานธุรการชำนาญงาน",
                        "๙ มีนาคม ๒๕๖๗"),
                PdfText.lines(copy, 1).stream().skip(2).toList());
    }

    @Test
    void everyPageIsACopyAndTheLastOrEachIsCertified() {
        byte[] letter = letter(120);

        byte[] last = press.certify(letter, CERTIFIER, Certified.LAST_PAGE, List.of(), MADE);
        byte[] each = press.certify(letter, CERTIFIER, Certified.EVERY_PAGE, List.of(), MADE);

        int pages = PdfText.pages(letter);
        assertTrue(pages > 2, "pages: " + pages);
        for (int page = 1; page <= pages; page++) {
            assertTrue(PdfText.lines(last, page).contains("สำเนา"), "page " + page);
            assertEquals(page == pages, PdfText.lines(last, page).contains("สำเนาถูกต้อง"));
            assertTrue(PdfText.lines(each, page).contains("สำเนาถูกต้อง"), "page " + page);
        }
    }

    @Test
    void theMarkHidesNoWord() {
        // Written all over but for a gap at the left, a third from the top.
        List<PlacedWord> words =
                IntStream.range(0, 40)
                        .filter(line -> line < 12 || line > 22)
                        .mapToObj(line -> new PlacedWord(0, 1, 0.1f, line / 40f, 0.8f, 0.02f))
                        .toList();

        byte[] copy =
                press.certify(
                        letter(1), CERTIFIER, Certified.LAST_PAGE, List.of(page(words)), MADE);

        PlacedLine mark = PlacedLine.find(PlacedLine.of(copy), 1, "สำเนาถูกต้อง");
        PlacedLine dated = PlacedLine.find(PlacedLine.of(copy), 1, "๙ มีนาคม");
        assertTrue(mark.baseline() > 297 * 11.8 / 40, mark.toString());
        assertTrue(dated.baseline() < 297 * 23.0 / 40, dated.toString());
    }

    @Test
    void theWordStandsBesideAMarkOfSecrecy() {
        byte[] copy =
                press.certify(
                        letter(1),
                        CERTIFIER,
                        Certified.LAST_PAGE,
                        List.of(page(List.of(new PlacedWord(0, 1, 0.45f, 0.03f, 0.1f, 0.02f)))),
                        MADE);

        PlacedLine word = PlacedLine.find(PlacedLine.of(copy), 1, "สำเนา");
        assertTrue(word.left() > 210 * 0.56, word.toString());
    }

    @Test
    void aTornFileIsNamedSo() {
        byte[] torn = Arrays.copyOf(letter(1), 900);

        var fault =
                assertThrows(
                        UnreadableDocumentException.class,
                        () -> press.certify(torn, CERTIFIER, Certified.LAST_PAGE, List.of(), MADE));

        assertEquals(UnreadableDocumentException.Kind.CORRUPT, fault.kind());
    }

    private static byte[] letter(int paragraphs) {
        DocxText text = DocxText.letter();
        for (int i = 0; i < paragraphs; i++) {
            text.paragraph("หนังสือฉบับนี้มีต้นเรื่องเก็บไว้ที่งานสารบรรณ");
        }
        return TYPESETTER
                .typeset(text.bytes(), new TypesetOptions("ทดสอบ", Instant.EPOCH, false, false))
                .pdf();
    }

    private static PageText page(List<PlacedWord> words) {
        return new PageText(1, TextSource.LAYER, 0, 1, Duration.ZERO, "ก", "ก", words, "");
    }
}
