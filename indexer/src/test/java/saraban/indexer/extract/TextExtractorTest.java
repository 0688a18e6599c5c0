package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;
import saraban.indexer.TextExtractors;

class TextExtractorTest {
    private static TextExtractor extractor;

    @TempDir Path folder;

    private final List<PageText> pages = new ArrayList<>();

    @BeforeAll
    static void open() {
        extractor = TextExtractors.standard();
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    @Test
    void aWrittenPdfGivesItsOwnText() throws IOException {
        Path file = TestPapers.written(folder.resolve("letter.pdf"), 0, TestPapers.LETTER);

        Extraction result = extractor.extract(file, "letter.pdf", pages::add);

        assertInstanceOf(Extraction.Read.class, result);
        assertEquals(String.join("\n", TestPapers.LETTER), pages.getFirst().text());
        assertEquals(TextSource.LAYER, pages.getFirst().source());
    }

    @Test
    void aScannedPdfIsReadFromItsPicture() throws IOException {
        Path file =
                TestPapers.scan(
                        folder.resolve("scan.pdf"),
                        200,
                        TestPapers.picture(TestPapers.LETTER, 200));

        Extraction result = extractor.extract(file, "scan.pdf", pages::add);

        assertEquals(new Extraction.Read("application/pdf", 1, 1, List.of()), result);
        assertEquals(TextSource.OCR, pages.getFirst().source());
        assertTrue(pages.getFirst().text().contains("ว ๗๖๔๘"), pages.getFirst().text());
    }

    @Test
    void aFileWithoutBytesIsSaidToBeEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("nothing.pdf"));

        Extraction result = extractor.extract(file, "nothing.pdf", pages::add);

        assertEquals(
                new Extraction.Unreadable(
                        "application/octet-stream", UnreadableKind.EMPTY, "the file has no bytes"),
                result);
    }

    @Test
    void aProgramNamedPdfIsRefusedByItsContent() throws IOException {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0};
        Path file = Files.write(folder.resolve("letter.pdf"), program);

        Extraction result = extractor.extract(file, "letter.pdf", pages::add);

        Extraction.Unreadable refused = assertInstanceOf(Extraction.Unreadable.class, result);
        assertEquals(UnreadableKind.WRONG_TYPE, refused.kind());
    }

    @Test
    void aTextFileIsReadWhateverItsName() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("note.dat"),
                        "บันทึกข้อความ เรื่อง ขออนุมัติเดินทาง".getBytes(StandardCharsets.UTF_8));

        extractor.extract(file, "note.dat", pages::add);

        assertEquals("บันทึกข้อความ เรื่อง ขออนุมัติเดินทาง", pages.getFirst().text());
    }

    @Test
    void aLockedPdfIsSaidToNeedAPassword() throws IOException {
        Path file = TestPapers.locked(folder.resolve("locked.pdf"), "secret");

        Extraction result = extractor.extract(file, "locked.pdf", pages::add);

        assertEquals(
                new Extraction.Unreadable(
                        "application/pdf",
                        UnreadableKind.ENCRYPTED,
                        "the PDF opens only with a password"),
                result);
    }

    @Test
    void aPdfThatOpensWithoutAPasswordIsReadWhateverItForbids() throws IOException {
        Path file = TestPapers.locked(folder.resolve("restricted.pdf"), "");

        Extraction result = extractor.extract(file, "restricted.pdf", pages::add);

        assertInstanceOf(Extraction.Read.class, result);
        assertEquals("FOR THE OFFICE", pages.getFirst().text());
    }

    @Test
    void aPdfCutOffAtItsHeadIsSaidToBeDamaged() throws IOException {
        Path whole = TestPapers.locked(folder.resolve("whole.pdf"), "");
        Path file =
                Files.write(
                        folder.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(whole), 60));

        Extraction result = extractor.extract(file, "cut.pdf", pages::add);

        Extraction.Unreadable refused = assertInstanceOf(Extraction.Unreadable.class, result);
        assertEquals(UnreadableKind.CORRUPT, refused.kind());
        assertTrue(refused.reason().startsWith("the PDF cannot be opened: "), refused.reason());
    }

    @Test
    void aLongDocumentIsReadPageByPage() throws IOException {
        Path file = TestPapers.many(folder.resolve("long.pdf"), 2000);
        AtomicInteger last = new AtomicInteger();

        Extraction result =
                extractor.extract(
                        file,
                        "long.pdf",
                        page -> {
                            assertEquals(last.incrementAndGet(), page.page());
                            assertEquals("PAGE " + page.page(), page.text());
                        });

        assertEquals(new Extraction.Read("application/pdf", 2000, 0, List.of()), result);
    }

    @Test
    void aFloodOfTextIsCutOffWithANotice() throws IOException {
        Path file = Files.writeString(folder.resolve("flood.txt"), "น้ำท่วม ".repeat(400_000));

        Extraction result = extractor.extract(file, "flood.txt", pages::add);

        Extraction.Read read = assertInstanceOf(Extraction.Read.class, result);
        assertEquals(
                List.of("page 1: the text was cut off after 2,000,000 characters"), read.notices());
        assertTrue(pages.getFirst().text().length() <= 2_000_000);
    }
}
