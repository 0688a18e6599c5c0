package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;

@Article(75)
class EnvelopePressTest {
    private static final Addressee HEADMAN =
            new Addressee(
                    "นายกองค์การบริหารส่วนตำบลทุ่งสายธาร",
                    List.of("ที่ทำการองค์การบริหารส่วนตำบล", "ถนนริมคลอง ธท 49120"));
    private static final Letter LETTER = SampleLetters.letter("external-letter");
    private static final Optional<LetterNumber> NUMBER = LetterNumber.parse("สน ๐๐๒๓.๒/๑๘");

    private final EnvelopePress press =
            new EnvelopePress(
                    new Typesetter(FontSet.standard()), Optional.empty(), Sheets.builtIn());

    @ParameterizedTest
    @CsvSource({"C4,324,229", "C5,229,162", "C6,162,114", "DL,220,110"})
    void anEnvelopeHasTheSizeOfItsName(EnvelopeSize size, double width, double height) {
        Printed printed = press.print(LETTER, NUMBER, size, Addressee.of(LETTER));

        PrintedPage page = PrintedPage.of(printed.pdf(), 1);
        assertEquals(width, page.width(), 0.1);
        assertEquals(height, page.height(), 0.1);
        assertEquals(List.of(), PdfText.faults(printed.pdf()));
    }

    @ParameterizedTest
    @EnumSource(EnvelopeSize.class)
    void theEmblemStandsTopLeftTheAddresseeInTheMiddle(EnvelopeSize size) {
        Printed printed = press.print(LETTER, NUMBER, size, List.of(HEADMAN));

        PrintedPage page = PrintedPage.of(printed.pdf(), 1);
        PrintedPage.Box emblem = page.pictures().getFirst();
        assertEquals(15, emblem.height(), 0.1);
        assertEquals(15, emblem.left(), 0.1);
        assertEquals(15, emblem.top(), 0.1);
        List<PlacedLine> lines = PlacedLine.of(printed.pdf());
        PlacedLine to = PlacedLine.find(lines, 1, "เรียน");
        assertTrue(to.left() > page.width() / 4 && to.left() < page.width() / 2, to.toString());
        assertTrue(
                to.baseline() > page.height() * 0.4 && to.baseline() < page.height() * 0.62,
                to.toString());
        assertEquals(to.size(), PlacedLine.find(lines, 1, "ถนนริมคลอง").size(), 0.01);
        assertEquals(1, printed.pages());
    }

    @Test
    void urgencyIsRedAndNoSmallerThan32Points() {
        Printed printed = press.print(LETTER, NUMBER, EnvelopeSize.DL, List.of(HEADMAN));

        assertEquals(32, PlacedLine.find(PlacedLine.of(printed.pdf()), 1, "ด่วนมาก").size(), 0.01);
        assertEquals(List.of("ด่วนมาก"), PrintedPage.of(printed.pdf(), 1).redWords());
    }

    @Test
    void everyAddresseeGetsAPageWithTheSameSender() {
        Printed printed =
                press.print(
                        LETTER,
                        NUMBER,
                        EnvelopeSize.C5,
                        List.of(Addressee.of(LETTER).getFirst(), HEADMAN));

        assertEquals(2, printed.pages());
        assertEquals(
                List.of(
                        "ด่วนมาก",
                        "ศาลากลางจังหวัดสกลนคร",
                        "ถนนศูนย์ราชการ สน ๔๗๐๐๐",
                        "ที่ สน ๐๐๒๓.๒/๑๘",
                        "เรียน นายอำเภอทุ่งสายธาร"),
                PdfText.lines(printed.pdf(), 1));
        assertEquals(
                List.of(
                        "ด่วนมาก",
                        "ศาลากลางจังหวัดสกลนคร",
                        "ถนนศูนย์ราชการ สน ๔๗๐๐๐",
                        "ที่ สน ๐๐๒๓.๒/๑๘",
                        "เรียน นายกองค์การบริหารส่วนตำบลทุ่งสายธาร",
                        "ที่ทำการองค์การบริหารส่วนตำบล",
                        "ถนนริมคลอง ธท ๔๙๑๒๐"),
                PdfText.lines(printed.pdf(), 2));
    }

    @Test
    void aDraftHasNoNumberOnItsEnvelopeYet() {
        Printed printed = press.print(LETTER, Optional.empty(), EnvelopeSize.DL, List.of(HEADMAN));

        assertTrue(
                PdfText.lines(printed.pdf(), 1).stream()
                        .noneMatch(line -> line.startsWith("ที่ ส")));
    }

    @Test
    void theSameEnvelopeGivesTheSameBytes() {
        Printed once = press.print(LETTER, NUMBER, EnvelopeSize.DL, List.of(HEADMAN, HEADMAN));
        Printed again = press.print(LETTER, NUMBER, EnvelopeSize.DL, List.of(HEADMAN, HEADMAN));

        assertArrayEquals(once.pdf(), again.pdf());
        assertArrayEquals(once.docx(), again.docx());
    }

    @Test
    void anOfficesOwnSheetReplacesTheProgramsOne(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("envelope-dl.docx"),
                DocxText.letter().paragraph("ซองของเรา ${to}").bytes());
        var own =
                new EnvelopePress(
                        new Typesetter(FontSet.standard()),
                        Optional.empty(),
                        Sheets.withOffice(folder));

        Printed printed = own.print(LETTER, NUMBER, EnvelopeSize.DL, Addressee.of(LETTER));

        assertEquals(List.of("ซองของเรา นายอำเภอทุ่งสายธาร"), PdfText.lines(printed.pdf(), 1));
    }

    @Test
    void addresseesAreTypedOneBelowTheOther() {
        assertEquals(
                List.of(
                        new Addressee("นายอำเภอทุ่งสายธาร", List.of()),
                        new Addressee("นางปรียา ฐานวิเศษ", List.of("12 ถนนริมคลอง", "ธท 49120"))),
                Addressee.typed(
                        "\nนายอำเภอทุ่งสายธาร\r\n\r\n นางปรียา  ฐานวิเศษ\n12 ถนนริมคลอง\nธท 49120\n\n"
                                .replace("  ", " ")));
        assertEquals(List.of(), Addressee.typed(" \n "));
    }
}
