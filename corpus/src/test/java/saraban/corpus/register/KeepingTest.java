package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.corpus.Corpus;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Stored;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.register.LetterReceived.What;

class KeepingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 3, 10);

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock(SampleOffice.at(TODAY, LocalTime.of(10, 0)));
    private Corpus corpus;
    private Keeping keeping;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(folder.resolve("home"), clock);
        keeping = corpus.keeping();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ordinary, 2011-12-31",
        "routine, 2002-12-31",
        "money, 2006-12-31",
        "duplicate, 2006-12-31"
    })
    @Article(57)
    void aPaperIsKeptToTheEndOfItsLastYear(String retentionClass, LocalDate end)
            throws IOException {
        DocumentId paper = paper("ก", LONG_AGO, Secrecy.NONE);

        assertEquals(Optional.of(end), stored(paper, retentionClass, LONG_AGO).until());
    }

    @Test
    void whatALawOrHistoryKeepsHasNoEnd() throws IOException {
        for (String code : List.of("secret", "case", "history", "circular")) {
            DocumentId paper = paper(code, LONG_AGO, Secrecy.NONE);

            assertEquals(Optional.empty(), stored(paper, code, LONG_AGO).until());
        }
    }

    @Test
    void theOfficeMayCountToTheDayAndChangeTheYearsOfAClass() throws IOException {
        DocumentId paper = paper("ก", LONG_AGO, Secrecy.NONE);
        keeping.change(new KeepingRules(false, 25));
        keeping.change(
                new RetentionClass(
                        "ordinary",
                        "หนังสือโดยปกติ",
                        RetentionClass.Rule.YEARS,
                        OptionalInt.of(12),
                        "ข้อ ๕๗",
                        true));

        assertEquals(
                Optional.of(LocalDate.of(2013, 3, 10)),
                stored(paper, "ordinary", LONG_AGO).until());
        assertEquals(new KeepingRules(false, 25), keeping.rules());
        assertEquals(8, keeping.classes().size());
        assertEquals("๑๒ ปี", keeping.classes().getFirst().printed());
    }

    @Test
    @Article(66)
    void theSurveyOfAYearListsWhatIsPastItsEndAndInStoreAndOpen() throws IOException {
        DocumentId past = paper("ครบกำหนด", LONG_AGO, Secrecy.NONE);
        stored(past, "ordinary", LONG_AGO);
        stored(paper("ยังไม่ครบ", TODAY, Secrecy.NONE), "ordinary", TODAY);
        stored(paper("ห้ามทำลาย", LONG_AGO, Secrecy.NONE), "history", LONG_AGO);
        stored(paper("ลับ", LONG_AGO, Secrecy.CONFIDENTIAL), "ordinary", LONG_AGO);
        file(paper("ใช้อยู่", LONG_AGO, Secrecy.NONE), "ordinary", KeepingState.IN_USE, false);

        assertEquals(List.of("ครบกำหนด"), subjects(keeping.ended(year(2554), Reader.PROGRAM)));
        assertEquals(List.of(), keeping.ended(year(2553), Reader.PROGRAM));
    }

    @Test
    @Article(58)
    void papersOfTwentyYearsGoToTheNationalArchivesUnlessTheOfficeKeepsThem() throws IOException {
        stored(paper("ส่งมอบ", LONG_AGO, Secrecy.NONE), "history", TODAY);
        file(paper("ขอเก็บเอง", LONG_AGO, Secrecy.NONE), "history", KeepingState.STORED, true);
        stored(paper("กฎหมายกำหนด", LONG_AGO, Secrecy.NONE), "case", TODAY);
        stored(paper("ลับ", LONG_AGO, Secrecy.SECRET), "history", TODAY);
        stored(paper("ใหม่", TODAY, Secrecy.NONE), "history", TODAY);

        assertEquals(List.of("ส่งมอบ"), subjects(keeping.aged(year(2564), false, Reader.PROGRAM)));
        assertEquals(
                List.of("ขอเก็บเอง"), subjects(keeping.aged(year(2564), true, Reader.PROGRAM)));
        assertEquals(List.of(), keeping.aged(year(2563), false, Reader.PROGRAM));
    }

    @Test
    void aPaperShowsItsReceiveNumberAndIsCutToItsReader() throws IOException {
        DocumentId secret = paper("ลับ", TODAY, Secrecy.SECRET);
        corpus.incoming()
                .receive(
                        new LetterReceived(
                                Registry.CENTRAL,
                                clock.instant(),
                                new What.Kept(secret),
                                Optional.empty(),
                                "",
                                "malee"));
        stored(secret, "secret", TODAY);
        var clerk = new Reader("malee", Secrecy.NONE);

        KeptPaper kept = keeping.of(secret, Reader.PROGRAM).orElseThrow();

        assertEquals("๑", kept.received().orElseThrow().printed());
        assertEquals(List.of("ลับ"), subjects(keeping.inFile("๑.๒", Reader.PROGRAM)));
        assertEquals(Optional.empty(), keeping.of(secret, clerk));
        assertEquals(List.of(), keeping.stored(TODAY, TODAY, clerk));
        assertEquals(List.of(), keeping.inFile("๑.๒", clerk));
    }

    @Test
    void aPaperMovesToAnotherPlaceAndIsListedOnce() throws IOException {
        DocumentId paper = paper("ย้ายแฟ้ม", TODAY, Secrecy.NONE);
        file(paper, "ordinary", KeepingState.IN_WORK, false);
        assertEquals(List.of(), keeping.stored(TODAY, TODAY, Reader.PROGRAM));

        stored(paper, "routine", TODAY);

        KeptPaper kept = keeping.stored(TODAY, TODAY, Reader.PROGRAM).getFirst();
        assertEquals("routine", kept.retentionClass().code());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), kept.until());
    }

    @Test
    void whatCannotBeFiledIsDeclined() throws IOException {
        DocumentId paper = paper("ก", TODAY, Secrecy.NONE);

        assertEquals(
                Refused.because(Refusal.FILE_CODE_MISSING),
                keeping.file(wish(paper, "ordinary", " ", TODAY)));
        assertEquals(
                Refused.because(Refusal.KEPT_AFTER_TODAY, TODAY.plusDays(1), TODAY),
                keeping.file(wish(paper, "ordinary", "๑", TODAY.plusDays(1))));
        assertEquals(
                Refused.because(Refusal.DOCUMENT_UNKNOWN, new DocumentId(99)),
                keeping.file(wish(new DocumentId(99), "ordinary", "๑", TODAY)));
        assertEquals(
                Refused.because(Refusal.RETENTION_CLASS_UNKNOWN, "forever"),
                keeping.file(wish(paper, "forever", "๑", TODAY)));
    }

    private KeptPaper stored(DocumentId paper, String retentionClass, LocalDate since) {
        Kept answer = keeping.file(wish(paper, retentionClass, "๑.๒", since));
        return assertInstanceOf(Kept.Done.class, answer).paper();
    }

    private void file(DocumentId paper, String retentionClass, KeepingState state, boolean own) {
        assertInstanceOf(
                Kept.Done.class,
                keeping.file(
                        new PaperToKeep(
                                paper, retentionClass, "๑.๒", state, TODAY, own, "", "malee")));
    }

    private static PaperToKeep wish(
            DocumentId paper, String retentionClass, String fileCode, LocalDate since) {
        return new PaperToKeep(
                paper, retentionClass, fileCode, KeepingState.STORED, since, false, "", "malee");
    }

    private DocumentId paper(String subject, LocalDate dated, Secrecy secrecy) throws IOException {
        Path file = Files.writeString(folder.resolve(subject + ".pdf"), subject);
        DocumentId id =
                assertInstanceOf(Stored.New.class, corpus.archive().store(file, subject)).id();
        RecordFields nothing = RecordFields.UNKNOWN;
        corpus.archive()
                .record(
                        id,
                        new RecordFields(
                                nothing.kind(),
                                Optional.of("สน ๐๐๒๓.๒/๑๘"),
                                Optional.of(dated),
                                nothing.from(),
                                nothing.to(),
                                Optional.of(subject),
                                nothing.urgency(),
                                secrecy));
        return id;
    }

    private static BuddhistYear year(int year) {
        return new BuddhistYear(year);
    }

    private static List<String> subjects(List<KeptPaper> papers) {
        return papers.stream().map(paper -> paper.letter().subject().orElseThrow()).toList();
    }
}
