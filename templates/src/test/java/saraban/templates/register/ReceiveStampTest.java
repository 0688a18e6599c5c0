package saraban.templates.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import saraban.corpus.letter.Article;
import saraban.corpus.register.StampSize;
import saraban.templates.FontSet;
import saraban.templates.PdfText;
import saraban.templates.Typesetter;

class ReceiveStampTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontSet.standard());
    private static final RegisterForms FORMS = RegisterForms.builtIn();
    private static final ReceiveStamp STAMP = new ReceiveStamp(TYPESETTER, FORMS, StampSize.USUAL);
    private static final StampText TEXT =
            new StampText("ที่ว่าการอำเภอบ้านม่วง", "๑๑๐๕", "๙ ม.ค. ๒๕๖๗", "๑๐.๐๐ น.");

    @Test
    @Article(37)
    void aSlipIsTwoAndAHalfByFiveCentimetresAndItsWordsCanBeRead() throws IOException {
        byte[] slip = STAMP.slip(TEXT);

        keep("slip.pdf", slip);
        try (PDDocument pdf = Loader.loadPDF(slip)) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertEquals(141.7, page.getWidth(), 0.1);
            assertEquals(70.9, page.getHeight(), 0.1);
        }
        assertEquals(
                List.of(
                        "ที่ว่าการอำเภอบ้านม่วง",
                        "เลขรับ ๑๑๐๕",
                        "วันที่ ๙ ม.ค. ๒๕๖๗",
                        "เวลา ๑๐.๐๐ น."),
                PdfText.lines(slip, 1));
        assertArrayEquals(slip, STAMP.slip(TEXT));
    }

    @Test
    void aStampedCopyBeginsWithTheBytesOfTheLetterAndSaysBoth() throws IOException {
        byte[] letter = letter();

        byte[] stamped = STAMP.on(letter, List.of(TEXT), List.of(), Optional.empty());

        keep("stamped.pdf", stamped);
        assertArrayEquals(letter, Arrays.copyOf(stamped, letter.length));
        List<String> before = PdfText.lines(letter, 1);
        List<String> after = PdfText.lines(stamped, 1);
        assertTrue(after.containsAll(before), after.toString());
        assertTrue(after.contains("เลขรับ ๑๑๐๕"), after.toString());
        assertArrayEquals(stamped, STAMP.on(letter, List.of(TEXT), List.of(), Optional.empty()));
    }

    @Test
    void twoRegistriesStampSideBySide() throws IOException {
        StampText finance = new StampText("กองคลัง", "๗", "๙ ม.ค. ๒๕๖๗", "๑๑.๑๔ น.");

        byte[] stamped = STAMP.on(letter(), List.of(TEXT, finance), List.of(), Optional.empty());

        keep("two.pdf", stamped);
        List<String> lines = PdfText.lines(stamped, 1);
        String all = String.join(" ", lines);
        assertTrue(all.contains("กองคลัง") && all.contains("ที่ว่าการอำเภอบ้านม่วง"), all);
    }

    @Test
    void anOfficeMayHaveALargerStamp() throws IOException {
        byte[] slip = new ReceiveStamp(TYPESETTER, FORMS, new StampSize(70, 35)).slip(TEXT);

        try (PDDocument pdf = Loader.loadPDF(slip)) {
            assertEquals(198.4, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
        }
        assertTrue(PdfText.lines(slip, 1).contains("เลขรับ ๑๑๐๕"));
    }

    private static byte[] letter() {
        RegisterForm form = FORMS.form("incoming");
        RegisterTable table =
                RegisterTable.of(
                        form, form.title(), Map.of("office", "ที่ว่าการอำเภอบ้านม่วง"), List.of());
        return new RegisterPress(TYPESETTER).pdf(table, Instant.EPOCH).pdf();
    }

    private static void keep(String name, byte[] content) throws IOException {
        String folder = System.getProperty("keep");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name), content);
        }
    }
}
