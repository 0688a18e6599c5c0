package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;
import saraban.corpus.archive.Origin;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.Saved;

class OutgoingRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final BuddhistYear YEAR = new BuddhistYear(2567);
    private static final SeriesOfYear ORDINARY =
            new SeriesOfYear(SampleOffice.AGENCY, Series.ORDINARY, YEAR);

    @TempDir Path home;

    private final MovingClock clock = new MovingClock(SampleOffice.at(TODAY, LocalTime.of(10, 0)));
    private Corpus corpus;
    private OutgoingRegister register;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(home, clock);
        register = corpus.outgoing();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    @Article(44)
    void aLetterGetsItsNumberItsLineItsDocumentAndItsJobAtOnce() {
        LetterToIssue letter =
                SampleOffice.toIssue(Series.CIRCULAR, TODAY, "ซักซ้อมแนวทางปฏิบัติงานสารบรรณ");

        Issued.Done done = issue(letter);

        assertEquals("สน ๐๐๒๓.๑๕/ว ๑", done.number().printed());
        RegisterEntry line = register.bearing(done.number(), YEAR, Reader.PROGRAM).getFirst();
        assertEquals(EntryState.ISSUED, line.state());
        assertEquals("ซักซ้อมแนวทางปฏิบัติงานสารบรรณ", line.subject());
        assertEquals("นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด", line.to());
        Document document = corpus.archive().find(done.document(), Reader.PROGRAM).orElseThrow();
        assertEquals(Origin.ISSUED, document.origin());
        assertEquals(Optional.of("สน|0023.15|ว|1"), document.fields().numberKey());
        assertEquals(
                letter.frozen(),
                corpus.archive().frozen(done.document(), Reader.PROGRAM).orElseThrow());
        assertEquals(
                List.of(JobKind.RENDER),
                corpus.jobs().open(done.document()).stream().map(job -> job.kind()).toList());
    }

    @Test
    void eachSeriesAndEachYearCountsFromOne() {
        clock.set(SampleOffice.at(LocalDate.of(2023, 12, 29), LocalTime.NOON));
        assertEquals(1, ordinal(Series.ORDINARY, LocalDate.of(2023, 12, 29)));
        assertEquals(2, ordinal(Series.ORDINARY, LocalDate.of(2023, 12, 29)));
        assertEquals(1, ordinal(Series.CIRCULAR, LocalDate.of(2023, 12, 29)));

        clock.set(SampleOffice.at(TODAY, LocalTime.NOON));
        assertEquals(1, ordinal(Series.ORDINARY, TODAY));
        assertEquals(
                3,
                ordinal(Series.ORDINARY, LocalDate.of(2023, 12, 30)),
                "the old year goes on for its own dates");
        assertEquals(2, ordinal(Series.ORDINARY, TODAY));
    }

    @Test
    void theNewYearBeginsAtMidnightInBangkokNotInLondon() {
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        clock.set(Instant.parse("2023-12-31T16:59:59Z"));
        assertEquals(
                Refused.because(Refusal.DATE_AFTER_TODAY, newYear, LocalDate.of(2023, 12, 31)),
                register.issue(SampleOffice.toIssue(Series.ORDINARY, newYear, "ปีใหม่")));

        clock.set(Instant.parse("2023-12-31T17:00:00Z"));
        assertEquals(1, ordinal(Series.ORDINARY, newYear));
        assertEquals(List.of(YEAR), register.series().stream().map(SeriesOfYear::year).toList());
    }

    @Test
    void datesNeverRunBackwardsInsideASeries() {
        ordinal(Series.ORDINARY, TODAY);

        Issued answer =
                register.issue(
                        SampleOffice.toIssue(Series.ORDINARY, TODAY.minusDays(1), "เมื่อวาน"));

        assertEquals(
                Refused.because(Refusal.DATE_BEFORE_LAST_OF_SERIES, TODAY.minusDays(1), TODAY),
                answer);
        assertEquals(
                1,
                ordinal(Series.CIRCULAR, TODAY.minusDays(1)),
                "the other series has its own dates");
        assertEquals(2, ordinal(Series.ORDINARY, TODAY), "a refusal takes no number");
    }

    @Test
    void aDraftBecomesALetterOnce() {
        Draft draft =
                corpus.drafts()
                        .begin("external-letter", "{}", Optional.empty(), SampleOffice.CLERK);
        LetterToIssue letter =
                SampleOffice.from(
                        draft, SampleOffice.toIssue(Series.ORDINARY, TODAY, "เรื่องเดียว"));

        Issued.Done first = issue(letter);

        assertEquals(
                Refused.because(Refusal.DRAFT_ALREADY_ISSUED, first.number()),
                register.issue(letter));
        assertEquals(
                Optional.of(new Draft.Outcome(first.number(), first.document())),
                corpus.drafts().find(draft.id()).orElseThrow().issued());
        assertEquals(
                new Saved.Closed(new Draft.Outcome(first.number(), first.document())),
                corpus.drafts().save(draft.id(), 1, "{}", "somsak"));
        assertEquals(List.of(), corpus.drafts().open(SampleOffice.CLERK, 10));
    }

    @Test
    void aRevisionThatSomeoneHasSavedOverIsNotIssued() {
        Draft draft =
                corpus.drafts()
                        .begin("external-letter", "{}", Optional.empty(), SampleOffice.CLERK);
        LetterToIssue letter =
                SampleOffice.from(draft, SampleOffice.toIssue(Series.ORDINARY, TODAY, "ฉบับเก่า"));
        corpus.drafts().save(draft.id(), 1, "{\"subject\":\"ใหม่\"}", "somsak");

        assertEquals(
                Refused.because(Refusal.DRAFT_CHANGED, "somsak", clock.instant()),
                register.issue(letter));
    }

    @Test
    void aReservedNumberWaitsForItsLetter() {
        RegisterEntry reserved = reserve(TODAY, TODAY.plusDays(7));
        assertEquals(2, ordinal(Series.ORDINARY, TODAY), "others go on behind it");

        clock.set(SampleOffice.at(TODAY.plusDays(3), LocalTime.NOON));
        Issued.Done done = issue(onReserved(reserved, TODAY));

        assertEquals(reserved.number(), done.number());
        RegisterEntry line = register.entry(reserved.id(), Reader.PROGRAM).orElseThrow();
        assertEquals(EntryState.ISSUED, line.state());
        assertEquals("หนังสือเชิญประชุมประจำเดือน", line.reservation().orElseThrow().purpose());
        assertEquals(List.of(), register.reservations(Reader.PROGRAM));
        assertEquals(
                Refused.because(Refusal.RESERVATION_TAKEN, reserved.number()),
                register.issue(onReserved(reserved, TODAY)));
    }

    @Test
    void aReservationHoldsItsDateItsSeriesAndItsEnd() {
        RegisterEntry reserved = reserve(TODAY, TODAY.plusDays(1));
        LetterNumber number = reserved.number();
        clock.set(SampleOffice.at(TODAY.plusDays(1), LocalTime.MAX));

        assertEquals(
                Refused.because(Refusal.RESERVATION_DATE_DIFFERS, number, TODAY, TODAY.plusDays(1)),
                register.issue(onReserved(reserved, TODAY.plusDays(1))));
        Letter circular = SampleOffice.letter(Series.CIRCULAR, TODAY, "เวียน");
        assertEquals(
                Refused.because(Refusal.RESERVATION_SERIES_DIFFERS, number),
                register.issue(with(SampleOffice.toIssue(circular), reserved.id())));
        clock.set(SampleOffice.at(TODAY.plusDays(2), LocalTime.MIDNIGHT));
        assertEquals(
                Refused.because(Refusal.RESERVATION_EXPIRED, number, TODAY.plusDays(1)),
                register.issue(onReserved(reserved, TODAY)));
    }

    @Test
    void aReservationNeedsAPurposeADateNotAfterTodayAndAnEndNotBeforeIt() {
        assertEquals(
                Refused.because(Refusal.PURPOSE_MISSING),
                register.reserve(wish(TODAY, " ", TODAY)));
        assertEquals(
                Refused.because(Refusal.DATE_AFTER_TODAY, TODAY.plusDays(1), TODAY),
                register.reserve(wish(TODAY.plusDays(1), "ประชุม", TODAY.plusDays(2))));
        assertEquals(
                Refused.because(Refusal.RESERVATION_ENDS_TOO_EARLY, TODAY.minusDays(1), TODAY),
                register.reserve(wish(TODAY, "ประชุม", TODAY.minusDays(1))));
        assertEquals(List.of(), register.series());
    }

    @Test
    void aVoidNumberStaysInTheRegisterAndIsNeverGivenAgain() {
        Issued.Done wrong = issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "พิมพ์ผิด"));
        RegisterEntry reserved = reserve(TODAY, TODAY);

        register.makeVoid(wrong.entry(), "พิมพ์ชื่อผู้รับผิด", "registrar");
        register.makeVoid(reserved.id(), "ไม่ใช้แล้ว", "registrar");

        RegisterEntry line = register.entry(wrong.entry(), Reader.PROGRAM).orElseThrow();
        assertEquals(EntryState.VOID, line.state());
        assertEquals("พิมพ์ชื่อผู้รับผิด", line.voided().orElseThrow().reason());
        assertEquals(
                Optional.of(wrong.document()), line.document(), "its letter can still be read");
        assertEquals(
                Refused.because(Refusal.NUMBER_ALREADY_VOID, wrong.number()),
                register.makeVoid(wrong.entry(), "อีกครั้ง", "registrar"));
        assertEquals(
                Refused.because(Refusal.NUMBER_ALREADY_VOID, reserved.number()),
                register.issue(onReserved(reserved, TODAY)));
        assertEquals(3, ordinal(Series.ORDINARY, TODAY));
        SeriesProof proof = register.prove(YEAR).getFirst();
        assertEquals(List.of(1, 2, 0), List.of(proof.issued(), proof.voided(), proof.reserved()));
        assertTrue(proof.inOrder());
    }

    @Test
    void makingVoidNeedsAReasonAndANumber() {
        assertEquals(
                Refused.because(Refusal.REASON_MISSING),
                register.makeVoid(new EntryId(1), "", "registrar"));
        assertEquals(
                Refused.because(Refusal.NUMBER_UNKNOWN, new EntryId(99)),
                register.makeVoid(new EntryId(99), "ไม่มี", "registrar"));
    }

    @Test
    void anOfficeThatChangesOverInMidYearGoesOnFromItsPaperRegister() {
        register.startAt(SampleOffice.AGENCY, Series.ORDINARY, YEAR, 412);

        assertEquals(
                new SeriesProof(
                        "สน ๐๐๒๓.๑๕/", YEAR, 412, 0, 0, 0, 0, List.of(), List.of(), List.of()),
                register.prove(YEAR).getFirst());
        assertEquals(412, ordinal(Series.ORDINARY, TODAY));
        assertEquals(413, ordinal(Series.ORDINARY, TODAY));
        assertEquals(
                Refused.because(
                        Refusal.SERIES_ALREADY_STARTED,
                        new LetterNumber.Coded(SampleOffice.AGENCY, Series.ORDINARY, 414)),
                register.startAt(SampleOffice.AGENCY, Series.ORDINARY, YEAR, 500));
        assertEquals(
                new SeriesProof(
                        "สน ๐๐๒๓.๑๕/", YEAR, 412, 413, 2, 0, 0, List.of(), List.of(), List.of()),
                register.prove(YEAR).getFirst());
    }

    @Test
    void aLetterIsLinkedToWhatItRelaysByTheSameTransaction() {
        DocumentId parent =
                issue(SampleOffice.toIssue(Series.CIRCULAR, TODAY, "ต้นเรื่อง")).document();
        LetterToIssue plain = SampleOffice.toIssue(Series.CIRCULAR, TODAY, "ส่งต่อ");
        var relay = new NewLink(LinkKind.RELAYS, new LinkTarget.Held(parent), 1);

        Issued.Done done =
                issue(
                        new LetterToIssue(
                                plain.letter(),
                                plain.frozen(),
                                plain.from(),
                                plain.draft(),
                                plain.reservation(),
                                List.of(relay),
                                plain.clerk()));

        assertEquals(
                List.of(done.document()),
                corpus.archive().links().to(parent, Reader.PROGRAM).stream()
                        .map(link -> link.from())
                        .toList());
    }

    @Test
    void aPageOfTheRegisterBeginsAtTheNumberAskedFor() {
        IntStream.rangeClosed(1, 7).forEach(_ -> ordinal(Series.ORDINARY, TODAY));

        List<RegisterEntry> page = register.page(ORDINARY, 3, 4, Reader.PROGRAM);

        assertEquals(
                List.of(3, 4, 5, 6), page.stream().map(line -> line.number().ordinal()).toList());
        assertEquals(7, register.latest(1, Reader.PROGRAM).getFirst().number().ordinal());
    }

    @Test
    void aSecretLetterShowsNothingButItsNumberToOneWithoutClearance() {
        Letter open = SampleOffice.letter(Series.ORDINARY, TODAY, "เรื่องลับ");
        Letter secret =
                new Letter(
                        open.form(),
                        open.office(),
                        open.agency(),
                        open.series(),
                        open.place(),
                        open.dated(),
                        open.subject(),
                        open.to(),
                        open.references(),
                        open.enclosures(),
                        open.opening(),
                        open.body(),
                        open.closing(),
                        open.signatory(),
                        open.unit(),
                        open.contact(),
                        open.copies(),
                        open.annexes(),
                        open.urgency(),
                        Secrecy.SECRET,
                        open.particulars());
        Issued.Done done = issue(SampleOffice.toIssue(secret));
        var clerk = new Reader(SampleOffice.CLERK, Secrecy.CONFIDENTIAL);

        RegisterEntry line = register.page(ORDINARY, 1, 10, clerk).getFirst();

        assertTrue(line.hidden());
        assertEquals("", line.subject() + line.to() + line.from());
        assertEquals(Optional.empty(), line.document());
        assertEquals(done.number(), line.number());
        assertFalse(
                register.entry(done.entry(), new Reader("head", Secrecy.SECRET))
                        .orElseThrow()
                        .hidden());
        assertEquals(Optional.empty(), corpus.archive().find(done.document(), clerk));
        assertEquals(Optional.empty(), corpus.archive().frozen(done.document(), clerk));
        assertEquals(0, corpus.archive().counts(clerk).documents());
    }

    private int ordinal(Series series, LocalDate dated) {
        return issue(SampleOffice.toIssue(series, dated, "เรื่อง")).number().ordinal();
    }

    private Issued.Done issue(LetterToIssue letter) {
        return assertInstanceOf(Issued.Done.class, register.issue(letter));
    }

    private RegisterEntry reserve(LocalDate dated, LocalDate until) {
        Reserved answer = register.reserve(wish(dated, "หนังสือเชิญประชุมประจำเดือน", until));
        return assertInstanceOf(Reserved.Done.class, answer).entry();
    }

    private static ReservationWish wish(LocalDate dated, String purpose, LocalDate until) {
        return new ReservationWish(
                SampleOffice.AGENCY, Series.ORDINARY, dated, purpose, SampleOffice.CLERK, until);
    }

    private static LetterToIssue onReserved(RegisterEntry reserved, LocalDate dated) {
        return with(SampleOffice.toIssue(Series.ORDINARY, dated, "เชิญประชุม"), reserved.id());
    }

    private static LetterToIssue with(LetterToIssue letter, EntryId reserved) {
        return new LetterToIssue(
                letter.letter(),
                letter.frozen(),
                letter.from(),
                letter.draft(),
                Optional.of(reserved),
                letter.links(),
                letter.clerk());
    }
}
