package saraban.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static saraban.templates.DocxText.field;
import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    static final TypesetOptions OPTIONS =
            new TypesetOptions("ขอเชิญประชุม", Instant.parse("2026-11-24T03:00:00Z"), true, false);
    static final Typesetter TYPESETTER = new Typesetter(FontSet.standard());

    static final List<String> HARD_WORDS =
            List.of(
                    "น้ำ", "ป้ำ", "ฝั่ง", "ผู้", "ปู่", "ญี่ปุ่น", "ฐุ", "ฎุ", "พันธุ์", "กำ",
                    "ทั้งนี้", "ที่สุด", "ก๊ำ", "ฟ้า", "ฬู่", "๑๒๓");

    static DocxText hardWords() {
        DocxText docx = DocxText.letter();
        HARD_WORDS.forEach(docx::paragraph);
        return docx;
    }

    @Test
    void hardClustersAreReadBackExactly() {
        Typeset typeset = TYPESETTER.typeset(hardWords().bytes(), OPTIONS);

        assertEquals(HARD_WORDS, PdfText.lines(typeset.pdf(), 1));
        assertEquals(List.of(), typeset.warnings());
    }

    @Test
    void theFileIsValidPdfA3b() {
        byte[] pdf = TYPESETTER.typeset(hardWords().bytes(), OPTIONS).pdf();

        assertEquals(List.of(), PdfText.faults(pdf));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        byte[] docx = hardWords().bytes();

        assertArrayEquals(
                TYPESETTER.typeset(docx, OPTIONS).pdf(),
                new Typesetter(FontSet.standard()).typeset(docx, OPTIONS).pdf());
    }

    @Test
    void theSecondPageBearsItsNumberInThaiDigitsAndTheFirstDoesNot() {
        String number =
                p("<w:jc w:val=\"center\"/>", run("", "- ") + field("PAGE") + run("", " -"));
        DocxText docx =
                DocxText.letter()
                        .section("<w:pgNumType w:fmt=\"thaiNumbers\"/><w:titlePg/>")
                        .header("default", number)
                        .header("first", p("", ""));
        for (int i = 0; i < 45; i++) {
            docx.paragraph("ย่อหน้าที่ใช้ทดลอง");
        }

        Typeset typeset = TYPESETTER.typeset(docx.bytes(), OPTIONS);

        assertEquals(2, typeset.pages());
        assertEquals("ย่อหน้าที่ใช้ทดลอง", PdfText.lines(typeset.pdf(), 1).getFirst());
        assertEquals("- ๒ -", PdfText.lines(typeset.pdf(), 2).getFirst());
    }

    @Test
    void anotherProcessGivesTheSameBytes() throws Exception {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classes,
                                OtherProcess.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();

        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        String letter = "digest " + OtherProcess.letterDigest();
        assertEquals(
                List.of(letter, letter, letter, letter, "digest " + OtherProcess.digest()),
                printed.lines().filter(line -> line.startsWith("digest")).toList());
    }

    @Test
    void aTypesetterWarmsUp() {
        new Typesetter(FontSet.standard()).warmUp();
    }

    @Test
    void manyThreadsGetTheSameBytes() throws Exception {
        byte[] docx = OfficeOracleTest.document("merged").bytes();
        Typesetter fresh = new Typesetter(FontSet.standard());
        byte[] alone = TYPESETTER.typeset(docx, OPTIONS).pdf();

        List<Future<Typeset>> together = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(() -> fresh.typeset(docx, OPTIONS)));
            }
        }

        for (Future<Typeset> found : together) {
            assertArrayEquals(alone, found.get().pdf());
        }
    }

    @Test
    void theDocumentIsInsideThePdfAsItsSource() throws IOException {
        byte[] docx = hardWords().bytes();

        byte[] pdf = TYPESETTER.typeset(docx, OPTIONS).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertArrayEquals(docx, files.get("source.docx").getEmbeddedFile().toByteArray());
            assertEquals("ขอเชิญประชุม", document.getDocumentInformation().getTitle());
            assertEquals("th-TH", document.getDocumentCatalog().getLanguage());
        }
    }
}
