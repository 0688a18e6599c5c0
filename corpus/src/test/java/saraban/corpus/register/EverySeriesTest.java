package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.archive.Document;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;

class EverySeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final BuddhistYear YEAR = new BuddhistYear(2567);

    @TempDir Path home;

    private Corpus corpus;
    private OutgoingRegister register;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(home, SampleOffice.morningOf(TODAY));
        register = corpus.outgoing();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    @Article({16, 24})
    void everySeriesIsNumberedByItselfAndOrdersBearTheYear() {
        List<String> printed =
                Arrays.stream(Series.values())
                        .map(series -> SampleOffice.toIssue(series, TODAY, "แต่งตั้งคณะกรรมการ"))
                        .map(letter -> issue(letter).number().printed())
                        .toList();

        assertEquals(
                List.of("สน ๐๐๒๓.๑๕/๑", "สน ๐๐๒๓.๑๕/ว ๑", "๑/๒๕๖๗", "๑/๒๕๖๗", "๑/๒๕๖๗", "๑/๒๕๖๗"),
                printed);
        assertEquals(
                List.of(
                        "สน ๐๐๒๓.๑๕ หลักฐานในราชการ",
                        "สน ๐๐๒๓.๑๕/",
                        "สน ๐๐๒๓.๑๕ คำสั่ง",
                        "สน ๐๐๒๓.๑๕/ว",
                        "สน ๐๐๒๓.๑๕ หนังสือรับรอง",
                        "สน ๐๐๒๓.๑๕ ประกาศ ระเบียบ ข้อบังคับ"),
                register.series().stream().map(SeriesOfYear::printed).toList());
        assertTrue(register.prove(YEAR).stream().allMatch(SeriesProof::inOrder));
    }

    @Test
    void aPaperThatBearsNoNumberIsNotKnownByTheOneInTheRegister() {
        Issued.Done order = issue(SampleOffice.toIssue(Series.ORDER, TODAY, "แต่งตั้งเจ้าหน้าที่"));
        Issued.Done news = issue(SampleOffice.toIssue(Series.RECORD, TODAY, "ข่าวประชาสัมพันธ์"));

        Document ordered = corpus.archive().find(order.document(), Reader.PROGRAM).orElseThrow();
        Document told = corpus.archive().find(news.document(), Reader.PROGRAM).orElseThrow();

        assertEquals(Optional.of("1/2567"), ordered.fields().numberKey());
        assertEquals("คำสั่ง ๑/๒๕๖๗", ordered.name());
        assertEquals(
                news.number(), register.entryOf(told.id(), Reader.PROGRAM).orElseThrow().number());
        assertEquals(Optional.empty(), told.fields().number());
        assertEquals("หลักฐานในราชการ ๑/๒๕๖๗", told.name());
        assertEquals(
                List.of(ordered.id()),
                corpus.archive().numbered("1/2567", Reader.PROGRAM).stream()
                        .map(Document::id)
                        .toList());
    }

    @Test
    void aSeriesOfAYearIsReadPageByPageOverAllCodes() {
        Letter own = SampleOffice.letter(Series.ORDER, TODAY, "คำสั่งของอำเภอ");
        IntStream.rangeClosed(1, 3).forEach(_ -> issue(SampleOffice.toIssue(own)));
        var wish =
                new ReservationWish(
                        new AgencyCode("สน", "0023.16"),
                        Series.ORDER,
                        TODAY,
                        "คำสั่งของอีกหน่วยงาน",
                        SampleOffice.CLERK,
                        TODAY);
        register.reserve(wish);

        List<RegisterEntry> first =
                register.page(Series.ORDER, YEAR, Optional.empty(), 2, Reader.PROGRAM);
        List<RegisterEntry> rest =
                register.page(
                        Series.ORDER, YEAR, Optional.of(first.getLast().id()), 5, Reader.PROGRAM);

        assertEquals(
                List.of("0023.15 1", "0023.15 2", "0023.15 3", "0023.16 1"),
                Stream.concat(first.stream(), rest.stream())
                        .map(line -> line.agency().digits() + " " + line.number().ordinal())
                        .toList());
        assertEquals(
                2,
                register.bearing(
                                new LetterNumber.Yearly(Series.ORDER, 1, YEAR),
                                YEAR,
                                Reader.PROGRAM)
                        .size());
    }

    private Issued.Done issue(LetterToIssue letter) {
        return assertInstanceOf(Issued.Done.class, register.issue(letter));
    }
}
