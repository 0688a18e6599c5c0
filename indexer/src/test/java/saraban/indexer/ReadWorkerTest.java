package saraban.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.Fact;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Office;
import saraban.corpus.office.Reader;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.OcrEngine;
import saraban.indexer.extract.OcrFailedException;
import saraban.indexer.extract.OcrPage;
import saraban.indexer.extract.PageImage;
import saraban.indexer.extract.TextExtractor;

class ReadWorkerTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2024-03-04T02:00:00Z"));

    @TempDir Path folder;

    private final TextExtractor extractor =
            TextExtractors.with(new NoPictures(), ExtractLimits.USUAL);
    private Corpus corpus;

    @BeforeEach
    void openHome() {
        Path home = folder.resolve("home");
        Corpus.create(
                home,
                new Office(
                        "อำเภอทุ่งรวงทอง",
                        new AgencyCode("สน", "0023.99"),
                        Optional.empty(),
                        List.of("ที่ว่าการอำเภอทุ่งรวงทอง"),
                        Optional.empty()));
        corpus = Corpus.open(home, CLOCK);
    }

    @AfterEach
    void closeHome() {
        extractor.close();
        corpus.close();
    }

    @Test
    void aLetterIsReadRecordedAndMarked() {
        DocumentId id = stored("received-twice");

        assertTrue(worker().read(id));

        Document document = document(id);
        assertEquals(DocumentState.READ, document.state());
        assertEquals(Optional.of("มท ๐๘๐๙.๙/ว ๖๗๘"), document.fields().number());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 15)), document.fields().dated());
        assertEquals(Optional.of("กรมจดหมายเหตุท้องถิ่น"), document.fields().from());
        assertEquals(Secrecy.CONFIDENTIAL, document.fields().secrecy());
        assertEquals(List.of("11978;2023-12-26;"), facts(id, "received").subList(1, 2));
    }

    @ParameterizedTest
    @EnumSource(ReadWorker.Step.class)
    void aReadingCutShortAnywhereEndsInTheSameState(ReadWorker.Step step) {
        DocumentId whole = stored("relay-letter");
        worker().read(whole);
        List<Object> expected = state(whole);
        corpus.archive().pages().forget(whole);
        corpus.archive().replaceFacts(whole, List.of());
        corpus.archive().links().replaceRead(whole, List.of());

        ReadWorker cut =
                new ReadWorker(
                        corpus.archive(),
                        extractor,
                        reached -> {
                            if (reached == step) {
                                throw new IllegalStateException("cut at " + step);
                            }
                        });
        assertThrows(IllegalStateException.class, () -> cut.read(whole));
        worker().read(whole);

        assertEquals(expected, state(whole));
    }

    @Test
    void readTwiceItIsTheSame() {
        DocumentId id = stored("answer-letter");
        worker().read(id);
        List<Object> first = state(id);

        worker().read(id);

        assertEquals(first, state(id));
    }

    @Test
    void pagesThatAreKeptAreNotReadAgain() {
        DocumentId id = stored("relay-letter");
        List<ReadWorker.Step> steps = new ArrayList<>();
        worker().read(id);

        new ReadWorker(corpus.archive(), extractor, steps::add).read(id);

        assertFalse(steps.contains(ReadWorker.Step.PAGE_KEPT), () -> "steps " + steps);
    }

    @Test
    void aFileThatCannotBeReadIsMarkedAndTheNextOneIsRead() throws IOException {
        DocumentId broken = stored("broken.pdf", "%PDF-1.7 torn");
        DocumentId good = stored("memo");

        assertFalse(worker().read(broken));
        assertTrue(worker().read(good));

        Document document = document(broken);
        assertEquals(DocumentState.UNREADABLE, document.state());
        assertFalse(document.reason().isBlank());
        assertEquals(List.of(), corpus.archive().pages().of(broken, Reader.PROGRAM));
        assertEquals(1, document.files().size());
        assertEquals(
                "%PDF-1.7 torn",
                Files.readString(corpus.archive().content(document.files().getFirst())));
    }

    @Test
    void aDoubtfulNumberIsKeptAsAFactButNotRecorded() throws IOException {
        DocumentId id =
                stored(
                        "scribbled.txt",
                        text("answer-letter").replace("ศธ ๐๔๐๙๙/๑๒๗", "ศร ๐๔๐๙๙/๑๒๗"));

        worker().read(id);

        assertEquals(Optional.empty(), document(id).fields().number());
        assertEquals(List.of("ศร ๐๔๐๙๙/๑๒๗"), facts(id, "number"));
    }

    @Test
    void anAnswerIsLinkedToTheLetterThatIsHeld() {
        DocumentId asked = stored("relay-letter");
        DocumentId answer = stored("answer-letter");
        worker().read(asked);

        worker().read(answer);

        assertEquals(List.of(LinkKind.ANSWERS), linksTo(asked).stream().map(Link::kind).toList());
    }

    @Test
    void aLetterThatComesAfterItsAnswerIsLinkedThen() {
        DocumentId answer = stored("answer-letter");
        DocumentId asked = stored("relay-letter");
        worker().read(answer);
        assertTrue(linksFrom(answer).getFirst().target() instanceof LinkTarget.Cited);

        worker().read(asked);

        assertEquals(new LinkTarget.Held(asked), linksFrom(answer).getFirst().target());
        assertEquals(1, linksTo(asked).size());
    }

    @Test
    void aCitedNumberWithAMisreadDigitFindsItsLetterByDateAgencyAndSubject() throws IOException {
        DocumentId parent =
                stored(
                        "parent.txt",
                        """
                ที่ มท ๐๘๐๙.๒/ว ๕๒๗                    กรมจดหมายเหตุท้องถิ่น
                                                      ถนนสายธาร เขตดุสิต กทม. ๑๐๓๐๐
                                   ๓๐ มกราคม ๒๕๖๗
                เรื่อง  แนวทางการจัดเก็บและค้นหาหนังสือราชการด้วยระบบอิเล็กทรอนิกส์ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
                เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด
                ด้วยกรมจดหมายเหตุท้องถิ่นได้กำหนดแนวทางขึ้นใหม่
                """);
        DocumentId relay = stored("relay-letter");

        worker().read(relay);
        worker().read(parent);

        Link link = linksFrom(relay).getFirst();
        assertEquals(LinkKind.RELAYS, link.kind());
        assertEquals(new LinkTarget.Held(parent), link.target());
    }

    @Test
    void manyAtOnceAreAllRead() throws Exception {
        List<DocumentId> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(stored("many-" + i + ".txt", text("memo").replace("/๔๕", "/๔๕" + (i + 1))));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> readings =
                    ids.stream().map(id -> threads.submit(() -> worker().read(id))).toList();
            for (Future<Boolean> reading : readings) {
                assertTrue(reading.get());
            }
        }

        assertTrue(ids.stream().allMatch(id -> document(id).fields().number().isPresent()));
    }

    private ReadWorker worker() {
        return new ReadWorker(corpus.archive(), extractor);
    }

    private DocumentId stored(String sample) {
        try {
            return stored(sample + ".txt", text(sample));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private DocumentId stored(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return corpus.archive().store(file, name).id();
    }

    private static String text(String sample) throws IOException {
        String path = "/samples/texts/" + sample + ".txt";
        try (InputStream in =
                Objects.requireNonNull(ReadWorkerTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Document document(DocumentId id) {
        return corpus.archive().find(id, Reader.PROGRAM).orElseThrow();
    }

    private List<String> facts(DocumentId id, String name) {
        return corpus.archive().facts(id, Reader.PROGRAM).stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .toList();
    }

    private List<Link> linksFrom(DocumentId id) {
        return corpus.archive().links().from(id, Reader.PROGRAM);
    }

    private List<Link> linksTo(DocumentId id) {
        return corpus.archive().links().to(id, Reader.PROGRAM);
    }

    // All that a reading leaves behind, but for the ids of links and the time it took.
    private List<Object> state(DocumentId id) {
        Document document = document(id);
        return List.of(
                document.state(),
                document.fields(),
                document.pagesRead(),
                corpus.archive().facts(id, Reader.PROGRAM),
                linksFrom(id).stream()
                        .map(link -> List.of(link.kind(), link.target(), link.certainty()))
                        .toList());
    }

    /// An engine for files that have a text of their own.
    private static final class NoPictures implements OcrEngine {
        @Override
        public OcrPage read(PageImage image, Duration limit) {
            throw new OcrFailedException("these files have no pictures");
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
