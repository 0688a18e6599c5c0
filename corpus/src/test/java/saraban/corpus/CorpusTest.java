package saraban.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.FaultFound.Code;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Office;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.SamplePlans;
import saraban.corpus.register.Issued;

class CorpusTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final InstantSource CLOCK = SampleOffice.morningOf(TODAY);

    @TempDir Path folder;

    private Path home;

    @BeforeEach
    void place() {
        home = folder.resolve("บ้าน");
    }

    @Test
    void aNewHomeKnowsItsOffice() throws IOException {
        Path emblem = Files.writeString(folder.resolve("ครุฑ.PNG"), "ภาพ");
        Office plain = SampleOffice.OFFICE;

        Corpus.create(
                home,
                new Office(
                        plain.name(),
                        plain.agency(),
                        plain.unit(),
                        plain.place(),
                        Optional.of(emblem)));

        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            Office office = corpus.office();
            assertEquals(plain.place(), office.place());
            assertEquals(plain.agency(), office.agency());
            assertEquals(
                    Optional.of(home.resolve("office").resolve("emblem.png")), office.emblem());
            assertEquals("ภาพ", Files.readString(office.emblem().orElseThrow()));
        }
    }

    @Test
    void anOfficeThatChangesItsNameKeepsItsLetters() {
        try (Corpus corpus = SampleOffice.open(home, CLOCK)) {
            corpus.outgoing().issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "เดิม"));
            Office renamed =
                    new Office(
                            "อำเภอใหม่",
                            SampleOffice.AGENCY,
                            Optional.empty(),
                            List.of(),
                            Optional.empty());

            corpus.changeOffice(renamed);

            assertEquals(renamed, corpus.office());
            assertEquals(
                    Optional.of(SampleOffice.OFFICE.name()),
                    corpus.archive()
                            .find(new DocumentId(1), Reader.PROGRAM)
                            .orElseThrow()
                            .fields()
                            .from());
        }
    }

    @Test
    void aFolderWithOtherThingsIsNotMadeAHome() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("รายงาน.docx"), "ของคนอื่น");

        var fault =
                assertThrows(
                        HomeTakenException.class, () -> Corpus.create(home, SampleOffice.OFFICE));

        assertEquals(
                "[%s] expected an empty folder or none, found 1 other things in it, such as 'รายงาน.docx'"
                        .formatted(home),
                fault.getMessage());
        try (Stream<Path> inside = Files.list(home)) {
            assertEquals(1, inside.count());
        }
    }

    @Test
    void aHomeIsNotMadeTwice() {
        Corpus.create(home, SampleOffice.OFFICE);
        Office other =
                new Office(
                        "อำเภออื่น",
                        SampleOffice.AGENCY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty());

        var fault = assertThrows(HomeTakenException.class, () -> Corpus.create(home, other));

        assertEquals("[%s] expected no home yet, found one".formatted(home), fault.getMessage());
        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            assertEquals(SampleOffice.OFFICE, corpus.office());
        }
    }

    @Test
    void aFolderThatIsNoHomeIsNotOpened() {
        var fault = assertThrows(NoHomeException.class, () -> Corpus.open(home, CLOCK));

        assertEquals(
                "[%s] expected a home with its saraban.db, found none; `init` makes one"
                        .formatted(home),
                fault.getMessage());
        assertTrue(Files.notExists(home));
    }

    @Test
    void aHomeWhoseMakingWasCutShortIsFinished() throws Exception {
        Corpus.create(home, SampleOffice.OFFICE);
        damage("delete from office");

        var fault = assertThrows(NoHomeException.class, () -> Corpus.open(home, CLOCK));
        assertEquals(
                "[%s] expected a home with its office, found one whose making was cut short; `init` finishes it"
                        .formatted(home),
                fault.getMessage());

        Corpus.create(home, SampleOffice.OFFICE);
        Corpus.open(home, CLOCK).close();
    }

    @Test
    void aCheckCountsEverythingAndNamesEachFaultByItsCode() throws Exception {
        try (Corpus corpus = SampleOffice.open(home, CLOCK)) {
            for (int i = 1; i <= 5; i++) {
                Issued issued =
                        corpus.outgoing()
                                .issue(
                                        SampleOffice.toIssue(
                                                Series.ORDINARY, TODAY, "ฉบับที่ " + i));
                DocumentId document = ((Issued.Done) issued).document();
                corpus.archive()
                        .attach(document, FileRole.PDF, ("กระดาษ " + i).getBytes(), i + ".pdf");
            }
            corpus.plans().begin(SamplePlans.actions(), Secrecy.NONE, SampleOffice.CLERK);
            assertEquals(new Verification(5, 5, 5, List.of()), corpus.verify());
            Files.writeString(content(corpus, 1), "ถูกแก้");
            Files.delete(content(corpus, 2));
        }
        damage("drop index outgoing_number_once");
        damage("update outgoing_entry set ordinal = 1 where ordinal = 2");
        damage("update outgoing_entry set dated = '2024-01-08' where ordinal = 4");
        damage("update frozen_letter set json = '{}' where document_id = 3");
        damage("delete from frozen_letter where document_id = 4");
        damage("delete from outgoing_entry where ordinal = 5");
        damage("update plan_revision set title = '', json = '{}'");

        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            Verification found = corpus.verify();

            assertEquals(
                    List.of(
                            Code.A012_DIGEST_DIFFERS,
                            Code.A011_FILE_MISSING,
                            Code.A020_NUMBER_TWICE,
                            Code.A021_NUMBER_MISSING,
                            Code.A021_NUMBER_MISSING,
                            Code.A022_DATE_BACKWARDS,
                            Code.A030_LETTER_CHANGED,
                            Code.A031_ENTRY_WITHOUT_DOCUMENT,
                            Code.A032_PLAN_CHANGED),
                    found.faults().stream().map(FaultFound::code).toList());
            assertEquals("document 1, PDF '1.pdf'", found.faults().getFirst().thing());
            assertEquals(
                    List.of(
                            "สน ๐๐๒๓.๑๕/ of 2567: expected number 2, found none",
                            "สน ๐๐๒๓.๑๕/ of 2567: expected number 5, found none"),
                    found.faults().stream()
                            .filter(fault -> fault.code() == Code.A021_NUMBER_MISSING)
                            .map(fault -> fault.thing() + ": " + fault.text())
                            .toList());
            assertEquals(List.of(1), corpus.outgoing().prove().getFirst().duplicate());
            assertEquals("A032", found.faults().getLast().code().code());
            assertEquals("plan 1, revision 1", found.faults().getLast().thing());
        }
    }

    private static Path content(Corpus corpus, long document) {
        StoredFile paper =
                corpus.archive()
                        .find(new DocumentId(document), Reader.PROGRAM)
                        .orElseThrow()
                        .file(FileRole.PDF)
                        .orElseThrow();
        return corpus.archive().content(paper);
    }

    private void damage(String statement) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + home.resolve("saraban.db"));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
