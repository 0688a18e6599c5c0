package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.templates.UnreadableDocumentException.Kind;

class TypesetFaultsTest {
    private static final TypesetOptions STRICT =
            new TypesetOptions("เข้มงวด", TypesetterTest.OPTIONS.created(), false, true);

    @Test
    void anotherKindOfFileIsNamedSo() {
        UnreadableDocumentException fault = fault(DocxText.utf8("%PDF-1.7"));

        assertEquals(Kind.NOT_A_DOCX, fault.kind());
        assertEquals(
                "expected a DOCX (a ZIP file), found bytes beginning 25504446", fault.getMessage());
    }

    @Test
    void anEncryptedDocumentIsNamedSo() {
        assertEquals(
                Kind.ENCRYPTED,
                fault(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).kind());
    }

    @Test
    void aTornDocumentIsNamedSo() {
        byte[] whole = TypesetterTest.hardWords().bytes();

        assertEquals(Kind.CORRUPT, fault(Arrays.copyOf(whole, whole.length / 2)).kind());
    }

    @Test
    void aDocumentWithoutABodyIsNamedSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(DocxText.utf8("no document"));
        }

        assertEquals(Kind.CORRUPT, fault(out.toByteArray()).kind());
    }

    @Test
    void whatCannotBeSetIsReportedWithItsPlaceAndRefusedWhenStrict() {
        byte[] docx =
                DocxText.letter()
                        .paragraph("ย่อหน้าแรก")
                        .xml(
                                "<w:p><w:r><w:t>มีเชิงอรรถ</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                        .bytes();

        Typeset typeset = TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);
        UnsupportedFeatureException refused =
                assertThrows(
                        UnsupportedFeatureException.class,
                        () -> TypesetterTest.TYPESETTER.typeset(docx, STRICT));

        assertEquals(
                List.of("footnote left out: body, paragraph 2 (“มีเชิงอรรถ”)"),
                words(typeset.warnings()));
        assertEquals(typeset.warnings(), refused.warnings());
        assertEquals(
                "expected only features the typesetter knows, found footnote left out: body, paragraph 2 (“มีเชิงอรรถ”)",
                refused.getMessage());
    }

    @Test
    void aFamilyThatIsNotThereIsStoodInForAndReported() {
        byte[] docx = DocxText.letter().family("Unheard Of").paragraph("ข้อความ").bytes();

        Typeset typeset = TypesetterTest.TYPESETTER.typeset(docx, TypesetterTest.OPTIONS);

        assertEquals(
                List.of(
                        "font 'Unheard Of' is not there, set in SarabanSarabun-Regular: body, paragraph 1 (“ข้อความ”)"),
                words(typeset.warnings()));
        assertEquals(List.of("ข้อความ"), PdfText.lines(typeset.pdf(), 1));
    }

    @Test
    void aLetterNoFontHasIsReportedAndNeverDrawnAsNothing(@TempDir Path fonts) throws IOException {
        for (String name : List.of("Laksaman.ttf", "Laksaman-Bold.ttf")) {
            Files.copy(Path.of("/usr/share/fonts/truetype/tlwg", name), fonts.resolve(name));
        }
        Typesetter bare = new Typesetter(FontSet.of(List.of(fonts)));
        byte[] docx = DocxText.letter().paragraph("ก \u0915 ข").bytes();

        Typeset typeset = bare.typeset(docx, TypesetterTest.OPTIONS);

        assertEquals(
                List.of(
                        "letter U+0915 is in no font, drawn as a box: body, paragraph 1 (“ก \u0915 ข”)"),
                words(typeset.warnings()));
        assertEquals(List.of(), PdfText.faults(typeset.pdf()));
    }

    @Test
    void aMachineWithoutAThaiFontIsToldWhatToInstall(@TempDir Path none) {
        Typesetter bare = new Typesetter(FontSet.of(List.of(none)));

        FontMissingException fault =
                assertThrows(
                        FontMissingException.class,
                        () ->
                                bare.typeset(
                                        TypesetterTest.hardWords().bytes(),
                                        TypesetterTest.OPTIONS));

        assertTrue(
                fault.getMessage().endsWith("install the package fonts-tlwg-laksaman-ttf"),
                fault.getMessage());
    }

    private static List<String> words(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }

    private static UnreadableDocumentException fault(byte[] bytes) {
        return assertThrows(
                UnreadableDocumentException.class,
                () -> TypesetterTest.TYPESETTER.typeset(bytes, TypesetterTest.OPTIONS));
    }
}
