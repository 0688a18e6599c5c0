package saraban.corpus.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.StorageException;
import saraban.corpus.UnknownDocumentException;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.JobKind;

class ArchiveTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final Reader OPEN = new Reader("somsak", Secrecy.NONE);

    @TempDir Path folder;

    private Corpus corpus;
    private Archive archive;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(folder.resolve("home"), SampleOffice.morningOf(TODAY));
        archive = corpus.archive();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void aFileIsKeptByteForByteAndWaitsToBeRead() throws IOException {
        Path scan = file("สแกน.pdf", "หน้าที่หนึ่ง");

        DocumentId id = archive.store(scan, "สแกน.pdf").id();

        Document document = archive.find(id, OPEN).orElseThrow();
        StoredFile original = document.file(FileRole.ORIGINAL).orElseThrow();
        assertArrayEquals(Files.readAllBytes(scan), Files.readAllBytes(archive.content(original)));
        assertEquals(Sha256.of("หน้าที่หนึ่ง"), original.sha256());
        assertEquals(
                List.of(Origin.IMPORTED, DocumentState.WAITING, "สแกน.pdf"),
                List.of(document.origin(), document.state(), document.name()));
        assertEquals(JobKind.EXTRACT, corpus.jobs().open(id).getFirst().kind());
    }

    @Test
    void theSameBytesAreOneDocumentWhateverTheirName() throws IOException {
        Stored first = archive.store(file("a.pdf", "เดียวกัน"), "a.pdf");

        Stored again = archive.store(file("b.pdf", "เดียวกัน"), "b.pdf");

        assertEquals(new Stored.Known(first.id(), first.sha256()), again);
        assertEquals(1, archive.counts(OPEN).documents());
        assertEquals(1, corpus.jobs().unfinished(Set.of(JobKind.EXTRACT)));
    }

    @Test
    void theSameBytesBroughtByManyAtOnceAreOneDocument() throws Exception {
        Path scan = file("a.pdf", "เดียวกัน");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Stored>> work =
                    IntStream.range(0, 20)
                            .mapToObj(n -> (Callable<Stored>) () -> archive.store(scan, n + ".pdf"))
                            .toList();

            var results = threads.invokeAll(work);

            int fresh = 0;
            for (var result : results) {
                fresh += result.get() instanceof Stored.New ? 1 : 0;
            }
            assertEquals(1, fresh);
            assertEquals(1, archive.counts(OPEN).documents());
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("ไม่มี.pdf");

        var fault = assertThrows(StorageException.class, () -> archive.store(missing, "ไม่มี.pdf"));

        assertEquals("[" + missing + "] expected a file, found none", fault.getMessage());
        assertEquals(0, archive.counts(OPEN).documents());
    }

    @Test
    void aPaperThatIsOutIsNotReplacedButASearchableCopyIs() throws IOException {
        DocumentId id = stored("เนื้อความ");
        byte[] first = "ฉบับแรก".getBytes(StandardCharsets.UTF_8);
        byte[] second = "ฉบับหลัง".getBytes(StandardCharsets.UTF_8);

        archive.attach(id, FileRole.PDF, first, "หนังสือ.pdf");
        archive.attach(id, FileRole.SEARCHABLE, first, "สำเนา.pdf");
        StoredFile paper = archive.attach(id, FileRole.PDF, second, "หนังสือ.pdf");
        StoredFile copy =
                archive.attach(id, FileRole.SEARCHABLE, file("c.pdf", "ฉบับหลัง"), "สำเนา.pdf");

        assertArrayEquals(first, Files.readAllBytes(archive.content(paper)));
        assertArrayEquals(second, Files.readAllBytes(archive.content(copy)));
        assertEquals(
                List.of(FileRole.ORIGINAL, FileRole.PDF, FileRole.SEARCHABLE),
                archive.find(id, OPEN).orElseThrow().files().stream()
                        .map(StoredFile::role)
                        .sorted()
                        .toList());
    }

    @Test
    void pagesAreKeptOneByOneSoThatAReadingGoesOnWhereItStopped() throws IOException {
        DocumentId id = stored("สามหน้า");
        PageText second = page(2, "เรื่อง ซักซ้อมแนวทาง");

        archive.pages().save(id, page(1, "ที่ สน ๐๐๒๓.๒/ว ๓"));
        archive.pages().save(id, page(2, "อ่านผิด"));
        archive.pages().save(id, second);

        assertEquals(new TreeSet<>(Set.of(1, 2)), archive.pages().saved(id));
        assertEquals(second, archive.pages().find(id, 2, OPEN).orElseThrow());
        assertEquals(
                List.of(1, 2), archive.pages().of(id, OPEN).stream().map(PageText::page).toList());
        assertEquals(2, archive.find(id, OPEN).orElseThrow().pagesRead());
        archive.pages().forget(id);
        assertEquals(List.of(), archive.pages().of(id, OPEN));
    }

    @Test
    void aDocumentIsReadOrUnreadableForAReason() throws IOException {
        DocumentId id = stored("เสีย");

        archive.markUnreadable(id, "แฟ้มไม่สมบูรณ์");
        Document unreadable = archive.find(id, OPEN).orElseThrow();
        archive.markRead(id);

        assertEquals("แฟ้มไม่สมบูรณ์", unreadable.reason());
        assertEquals(DocumentState.UNREADABLE, unreadable.state());
        assertEquals(DocumentState.READ, archive.find(id, OPEN).orElseThrow().state());
    }

    @Test
    void whatIsReadIsRecordedUntilAPersonConfirmsIt() throws IOException {
        DocumentId id = stored("หนังสือเข้า");
        RecordFields read = fields("สน ๐๐๒๓.๒/ว ๗", "จังหวัดสกลนคร", Secrecy.NONE);
        RecordFields mended = fields("สน ๐๐๒๓.๒/ว ๓", "จังหวัดสกลนคร", Secrecy.NONE);

        assertTrue(archive.record(id, read));
        archive.confirm(id, mended, "malee");
        assertFalse(archive.record(id, read), "what is read again changes nothing");

        Document document = archive.find(id, OPEN).orElseThrow();
        assertEquals(mended, document.fields());
        assertTrue(document.confirmed());
        assertEquals(
                List.of(id),
                archive.numbered("สน|0023.2|ว|3", OPEN).stream().map(Document::id).toList());
        assertEquals(List.of(), archive.numbered("สน|0023.2|ว|7", OPEN));
        assertEquals(
                List.of(id),
                archive.dated(LocalDate.of(2024, 1, 2), OPEN).stream().map(Document::id).toList());
        assertEquals(List.of(), archive.dated(LocalDate.of(2024, 1, 3), OPEN));
    }

    @Test
    void aNumberThatIsNoLettersNumberIsComparedWithoutSpacesAndThaiDigits() {
        RecordFields order = fields("๑๒๓ / ๒๕๖๗", "อำเภอ", Secrecy.NONE);

        assertEquals(Optional.of("123/2567"), order.numberKey());
    }

    @Test
    void factsReadAnewTakeThePlaceOfThoseReadBefore() throws IOException {
        DocumentId id = stored("หนังสือเข้า");
        archive.replaceFacts(id, List.of(new Fact("number", "สน 0023.2/ว 7", 1, 3, 16, 0.6)));
        List<Fact> facts =
                List.of(
                        new Fact("number", "สน 0023.2/ว 3", 1, 3, 16, 0.97),
                        new Fact("dated", "2024-01-02", 1, 20, 35, 0.99));

        archive.replaceFacts(id, facts);

        assertEquals(facts, archive.facts(id, OPEN));
    }

    @Test
    void aSecretDocumentIsNeitherShownNorCountedToOneWithoutClearance() throws IOException {
        DocumentId plain = stored("เปิดเผย");
        DocumentId secret = stored("ปกปิด");
        archive.record(secret, fields("สน ๐๐๒๓.๒/๙", "จังหวัด", Secrecy.CONFIDENTIAL));
        archive.pages().save(secret, page(1, "ข้อความลับ"));
        archive.replaceFacts(secret, List.of(new Fact("subject", "ลับ", 1, 0, 3, 1)));

        assertEquals(List.of(plain), archive.recent(10, OPEN).stream().map(Document::id).toList());
        assertEquals(new Counts(0, 1, 1, 0, 0), archive.counts(OPEN));
        assertEquals(Optional.empty(), archive.find(secret, OPEN));
        assertEquals(Optional.empty(), archive.pages().find(secret, 1, OPEN));
        assertEquals(List.of(), archive.pages().of(secret, OPEN));
        assertEquals(List.of(), archive.facts(secret, OPEN));
        assertEquals(List.of(), archive.numbered("สน|0023.2||9", OPEN));
        var cleared = new Reader("head", Secrecy.CONFIDENTIAL);
        assertEquals(new Counts(0, 2, 2, 0, 1), archive.counts(cleared));
        assertTrue(archive.find(secret, cleared).isPresent());
    }

    @Test
    void theWholeArchiveIsGoneThroughInPortions() throws IOException {
        List<DocumentId> stored = List.of(stored("๑"), stored("๒"), stored("๓"));

        List<DocumentId> first = archive.ids(0, 2);
        List<DocumentId> rest = archive.ids(first.getLast().value(), 2);

        assertEquals(stored, List.of(first.get(0), first.get(1), rest.getFirst()));
        assertEquals(1, rest.size());
    }

    @Test
    void workOnADocumentThatIsNotThereIsAFaultThatNamesIt() {
        var nowhere = new DocumentId(4711);

        var fault = assertThrows(UnknownDocumentException.class, () -> archive.markRead(nowhere));

        assertEquals("document 4711: expected it in the archive, found none", fault.getMessage());
        assertThrows(
                UnknownDocumentException.class, () -> archive.pages().save(nowhere, page(1, "")));
        assertThrows(
                UnknownDocumentException.class, () -> archive.replaceFacts(nowhere, List.of()));
    }

    private DocumentId stored(String content) throws IOException {
        Stored stored = archive.store(file("scan.pdf", content), "scan.pdf");
        return assertInstanceOf(Stored.New.class, stored).id();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static RecordFields fields(String number, String from, Secrecy secrecy) {
        return new RecordFields(
                Optional.of("circular-letter"),
                Optional.of(number),
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.of(from),
                Optional.of("นายอำเภอบ้านม่วง"),
                Optional.of("ซักซ้อมแนวทาง"),
                Optional.of(Urgency.URGENT),
                secrecy);
    }

    private static PageText page(int number, String text) {
        List<PlacedWord> words =
                text.isEmpty() ? List.of() : List.of(new PlacedWord(0, text.length(), 0, 0, 1, 1));
        return new PageText(
                number,
                TextSource.OCR,
                90,
                0.93,
                Duration.ofMillis(812),
                text + " ",
                text,
                words,
                "จาง");
    }
}
