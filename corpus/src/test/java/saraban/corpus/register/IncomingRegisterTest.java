package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.FaultFound;
import saraban.corpus.FaultFound.Code;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Stored;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.register.LetterReceived.What;

class IncomingRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final BuddhistYear YEAR = new BuddhistYear(2567);
    private static final RegistryOfYear CENTRAL = new RegistryOfYear(Registry.CENTRAL, YEAR);
    private static final Registry FINANCE = new Registry("กองคลัง");

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock(SampleOffice.at(TODAY, LocalTime.of(10, 0)));
    private Corpus corpus;
    private IncomingRegister register;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(folder.resolve("home"), clock);
        register = corpus.incoming();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    @Article(38)
    void aLetterOfTheArchiveIsReceivedWithWhatIsRecordedOfIt() throws IOException {
        DocumentId circular = scan("ว๗.pdf", Secrecy.NONE);

        IncomingEntry line = received(kept(circular, Registry.CENTRAL, "ฝ่ายปกครอง"));

        assertEquals("๑", line.number().printed());
        assertEquals(TODAY, line.receivedOn());
        assertEquals(LocalTime.of(10, 0), line.receivedAt());
        assertEquals("สน ๐๐๒๓.๒/ว ๗", line.letterNumber());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 7)), line.dated());
        assertEquals("จังหวัดสกลนคร", line.from());
        assertEquals("นายอำเภอ ทุกอำเภอ", line.to());
        assertEquals("การจัดทำแผนพัฒนาบุคลากร", line.subject());
        assertEquals(Urgency.URGENT, line.urgency());
        assertEquals(Optional.of(circular), line.document());
        assertEquals("ฝ่ายปกครอง", line.handling().getFirst().text());
        assertEquals(List.of(line), register.of(circular, Reader.PROGRAM));
        assertEquals(Optional.of(line), register.find(line.number(), Reader.PROGRAM));
    }

    @Test
    void aPaperOfWhichNoScanIsKeptIsReceivedAsTheClerkDescribesIt() {
        IncomingEntry line = received(paper("ขอเชิญร่วมงานวันเด็กแห่งชาติ"));

        assertEquals("ขอเชิญร่วมงานวันเด็กแห่งชาติ", line.subject());
        assertEquals(Optional.empty(), line.document());
        assertEquals(Refused.because(Refusal.SUBJECT_MISSING), register.receive(paper(" ")));
        assertEquals(2, received(paper("ฉบับต่อมา")).number().ordinal());
    }

    @Test
    void eachRegistryAndEachYearCountsFromOneAndMayReceiveTheSameLetter() throws IOException {
        clock.set(SampleOffice.at(LocalDate.of(2023, 12, 29), LocalTime.NOON));
        assertEquals(1, received(paper("ปีเก่า")).number().ordinal());
        assertEquals(2, received(paper("ปีเก่า")).number().ordinal());
        clock.set(SampleOffice.at(TODAY, LocalTime.NOON));
        DocumentId letter = scan("ว๗.pdf", Secrecy.NONE);

        ReceiveNumber central = received(kept(letter, Registry.CENTRAL, "")).number();
        ReceiveNumber finance = received(kept(letter, FINANCE, "")).number();

        assertEquals(List.of(1, 1), List.of(central.ordinal(), finance.ordinal()));
        assertEquals(
                List.of(central, finance),
                register.of(letter, Reader.PROGRAM).stream().map(IncomingEntry::number).toList());
        assertEquals(
                Refused.because(Refusal.RECEIVED_ALREADY, finance),
                register.receive(kept(letter, FINANCE, "")));
        assertEquals(
                List.of(
                        CENTRAL,
                        new RegistryOfYear(FINANCE, YEAR),
                        new RegistryOfYear(Registry.CENTRAL, new BuddhistYear(2566))),
                register.runs());
    }

    @Test
    void theNewYearBeginsAtMidnightInBangkokNotInLondon() {
        clock.set(Instant.parse("2023-12-31T16:59:59Z"));
        assertEquals(2566, received(paper("ก่อนเที่ยงคืน")).number().year().value());

        clock.set(Instant.parse("2023-12-31T17:00:00Z"));
        IncomingEntry line = received(paper("หลังเที่ยงคืน"));

        assertEquals(new ReceiveNumber(Registry.CENTRAL, YEAR, 1), line.number());
        assertEquals(LocalDate.of(2024, 1, 1), line.receivedOn());
        assertEquals(LocalTime.MIDNIGHT, line.receivedAt());
    }

    @Test
    void aLetterIsReceivedNeitherLaterThanNowNorOnADayBeforeTheLast() {
        Instant now = clock.instant();
        assertEquals(
                Refused.because(Refusal.RECEIVED_AFTER_NOW, now.plusSeconds(60), now),
                register.receive(paperAt("พรุ่งนี้", now.plusSeconds(60))));
        Instant yesterday = SampleOffice.at(TODAY.minusDays(1), LocalTime.of(16, 20));
        assertEquals(LocalTime.of(16, 20), received(paperAt("เมื่อวาน", yesterday)).receivedAt());
        received(paper("วันนี้"));

        assertEquals(
                Refused.because(Refusal.RECEIVED_BEFORE_LAST, TODAY.minusDays(1), TODAY),
                register.receive(paperAt("เมื่อวานอีกฉบับ", yesterday)));
        assertEquals(3, received(paper("ไม่มีเลขหาย")).number().ordinal());
    }

    @Test
    void whatIsDoneIsAddedLineByLine() {
        ReceiptId id = received(paper("ขอข้อมูล")).id();

        register.note(id, "มอบฝ่ายปกครอง", "malee");
        clock.set(SampleOffice.at(TODAY.plusDays(1), LocalTime.NOON));
        register.note(id, "ตอบแล้ว ที่ สน ๐๐๒๓.๑๕/๑๘", "somchai");

        assertEquals(
                List.of("มอบฝ่ายปกครอง malee", "ตอบแล้ว ที่ สน ๐๐๒๓.๑๕/๑๘ somchai"),
                register.entry(id, Reader.PROGRAM).orElseThrow().handling().stream()
                        .map(note -> note.text() + " " + note.by())
                        .toList());
        assertEquals(Refused.because(Refusal.HANDLING_MISSING), register.note(id, " ", "somchai"));
        assertEquals(
                Refused.because(Refusal.RECEIPT_UNKNOWN, new ReceiptId(99)),
                register.note(new ReceiptId(99), "ทราบ", "somchai"));
    }

    @Test
    void aVoidNumberStaysIsNeverGivenAgainAndItsLetterMayBeReceivedAnew() throws IOException {
        DocumentId letter = scan("ว๗.pdf", Secrecy.NONE);
        IncomingEntry wrong = received(kept(letter, Registry.CENTRAL, ""));

        register.makeVoid(wrong.id(), "ลงรับซ้ำ", "registrar");

        IncomingEntry line = register.entry(wrong.id(), Reader.PROGRAM).orElseThrow();
        assertEquals(ReceiptState.VOID, line.state());
        assertEquals("ลงรับซ้ำ", line.voided().orElseThrow().reason());
        assertEquals(
                Refused.because(Refusal.RECEIPT_ALREADY_VOID, wrong.number()),
                register.makeVoid(wrong.id(), "อีกครั้ง", "registrar"));
        assertEquals(
                Refused.because(Refusal.REASON_MISSING),
                register.makeVoid(wrong.id(), "", "registrar"));
        assertEquals(2, received(kept(letter, Registry.CENTRAL, "")).number().ordinal());
        SeriesProof proof = register.prove(YEAR).getFirst();
        assertEquals(List.of(1, 1), List.of(proof.issued(), proof.voided()));
        assertTrue(proof.inOrder());
    }

    @Test
    void anOfficeThatChangesOverInMidYearGoesOnFromItsPaperRegister() {
        assertEquals(
                new Begun.Done(new ReceiveNumber(Registry.CENTRAL, YEAR, 1105)),
                register.startAt(CENTRAL, 1105));

        assertEquals(1105, received(paper("ฉบับแรก")).number().ordinal());
        assertEquals(
                Refused.because(
                        Refusal.RUN_ALREADY_STARTED,
                        new ReceiveNumber(Registry.CENTRAL, YEAR, 1106)),
                register.startAt(CENTRAL, 1));
        assertTrue(register.prove().getFirst().inOrder());
    }

    @Test
    void aSecretLetterShowsNothingButItsNumberToOneWithoutClearance() throws IOException {
        DocumentId secret = scan("ลับ.pdf", Secrecy.SECRET);
        ReceiptId id = received(kept(secret, Registry.CENTRAL, "มอบปลัดอำเภอ")).id();
        var clerk = new Reader("malee", Secrecy.CONFIDENTIAL);

        IncomingEntry line = register.page(CENTRAL, 1, 10, clerk).getFirst();

        assertTrue(line.hidden());
        assertEquals(
                "", line.letterNumber() + line.from() + line.to() + line.subject() + line.remark());
        assertEquals(List.of(), line.handling());
        assertEquals(Optional.empty(), line.document());
        assertEquals(Optional.empty(), line.dated());
        assertEquals("๑", line.number().printed());
        assertEquals(List.of(), register.of(secret, clerk));
        assertEquals(
                "การจัดทำแผนพัฒนาบุคลากร",
                register.entry(id, new Reader("head", Secrecy.SECRET)).orElseThrow().subject());
    }

    @Test
    void whatAPersonMendsInTheRecordShowsInTheLineAndAStricterClassHoldsAtOnce()
            throws IOException {
        DocumentId letter = scan("ว๗.pdf", Secrecy.NONE);
        ReceiptId id = received(kept(letter, Registry.CENTRAL, "")).id();
        corpus.archive().record(letter, fields("ขยะจากการอ่านใหม่", Secrecy.NONE));
        assertEquals(
                "การจัดทำแผนพัฒนาบุคลากร",
                register.entry(id, Reader.PROGRAM).orElseThrow().subject(),
                "a later reading changes no line");

        corpus.archive().confirm(letter, fields("แผนพัฒนาบุคลากร ๓ ปี", Secrecy.SECRET), "malee");

        IncomingEntry line = register.entry(id, Reader.PROGRAM).orElseThrow();
        assertEquals("แผนพัฒนาบุคลากร ๓ ปี", line.subject());
        assertEquals(Secrecy.SECRET, line.secrecy());
        assertTrue(register.entry(id, new Reader("malee", Secrecy.NONE)).orElseThrow().hidden());
    }

    @Test
    void linesOfSomeDaysAreGivenInTheOrderOfTheirNumbers() {
        for (int day = 5; day <= 8; day++) {
            clock.set(SampleOffice.at(LocalDate.of(2024, 1, day), LocalTime.NOON));
            received(paper("วันที่ " + day));
        }

        assertEquals(
                List.of("วันที่ 6", "วันที่ 7"),
                register
                        .between(
                                Registry.CENTRAL,
                                LocalDate.of(2024, 1, 6),
                                LocalDate.of(2024, 1, 7),
                                Reader.PROGRAM)
                        .stream()
                        .map(IncomingEntry::subject)
                        .toList());
        assertEquals(
                List.of(3, 4),
                register.page(CENTRAL, 3, 10, Reader.PROGRAM).stream()
                        .map(line -> line.number().ordinal())
                        .toList());
    }

    @Test
    void aLineThatIsLostIsMissed() throws Exception {
        for (int i = 0; i < 4; i++) {
            received(paper("ฉบับที่ " + i));
        }
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("home").resolve("saraban.db"));
                var statement = connection.createStatement()) {
            statement.execute("delete from incoming_entry where ordinal in (2, 4)");
        }

        assertEquals(List.of(2, 4), register.prove(YEAR).getFirst().missing());
        assertEquals(
                List.of(
                        new FaultFound(
                                Code.A021_NUMBER_MISSING,
                                "ทะเบียนหนังสือรับ of 2567",
                                "expected number 2, found none"),
                        new FaultFound(
                                Code.A021_NUMBER_MISSING,
                                "ทะเบียนหนังสือรับ of 2567",
                                "expected number 4, found none")),
                corpus.verify().faults());
    }

    private IncomingEntry received(LetterReceived letter) {
        return assertInstanceOf(Received.Done.class, register.receive(letter)).entry();
    }

    private LetterReceived paper(String subject) {
        return paperAt(subject, clock.instant());
    }

    private static LetterReceived paperAt(String subject, Instant at) {
        return new LetterReceived(
                Registry.CENTRAL,
                at,
                new What.Paper(fields(subject, Secrecy.NONE)),
                Optional.empty(),
                "",
                SampleOffice.CLERK);
    }

    private LetterReceived kept(DocumentId document, Registry registry, String handling) {
        return new LetterReceived(
                registry,
                clock.instant(),
                new What.Kept(document),
                Optional.of(handling),
                "",
                SampleOffice.CLERK);
    }

    private DocumentId scan(String name, Secrecy secrecy) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "ไบต์ของ " + name);
        Stored stored = corpus.archive().store(file, name);
        DocumentId id = assertInstanceOf(Stored.New.class, stored).id();
        corpus.archive().record(id, fields("การจัดทำแผนพัฒนาบุคลากร", secrecy));
        return id;
    }

    private static RecordFields fields(String subject, Secrecy secrecy) {
        return new RecordFields(
                Optional.of("circular-letter"),
                Optional.of("สน ๐๐๒๓.๒/ว ๗"),
                Optional.of(LocalDate.of(2024, 1, 7)),
                Optional.of("จังหวัดสกลนคร"),
                Optional.of("นายอำเภอ ทุกอำเภอ"),
                Optional.of(subject),
                Optional.of(Urgency.URGENT),
                secrecy);
    }
}
