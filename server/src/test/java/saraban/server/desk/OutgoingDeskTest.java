package saraban.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.PageText;
import saraban.corpus.register.Refusal;
import saraban.corpus.workflow.Draft;
import saraban.indexer.search.SearchResult;

class OutgoingDeskTest {
    @TempDir private Path home;

    private OfficeAtWork office;

    @BeforeEach
    void openTheOffice() {
        office = OfficeAtWork.in(home.resolve("home"));
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aLetterGetsItsNumberItsPapersAndIsFound() {
        Draft draft = office.draft("external-letter");

        var done = assertInstanceOf(Issued.Done.class, office.issue(draft));

        assertEquals("สน ๐๐๒๓.๒/๑", done.number().printed());
        assertEquals("สน_๐๐๒๓.๒-๑.docx", done.docx().orElseThrow().name());
        assertEquals("สน_๐๐๒๓.๒-๑.pdf", done.pdf().orElseThrow().name());
        List<PageText> pages =
                office.workplace()
                        .documentDesk()
                        .pages(done.document(), OfficeAtWork.MALEE.reader());
        assertTrue(pages.getFirst().text().contains("ที่ สน ๐๐๒๓.๒/๑"), pages.getFirst().text());
        SearchResult found = office.find("ถังเก็บน้ำฝน");
        assertEquals(done.document(), found.hits().getFirst().document());
        assertEquals(Optional.of("สน ๐๐๒๓.๒/๑"), found.hits().getFirst().number());
        assertEquals(done.document(), office.find("สน0023.2/1").hits().getFirst().document());
        var document =
                office.workplace()
                        .documentDesk()
                        .find(done.document(), OfficeAtWork.MALEE.reader())
                        .orElseThrow();
        assertEquals(DocumentState.READ, document.state());
        assertEquals(List.of(), office.workplace().documentDesk().openJobs(done.document()));
    }

    @Test
    void whatIsMissingIsSaidByFieldAndNoNumberIsTaken() {
        Draft draft =
                office.workplace().draftDesk().start("external-letter", "{}", OfficeAtWork.MALEE);

        var incomplete = assertInstanceOf(Issued.Incomplete.class, office.issue(draft));

        assertTrue(
                incomplete.problems().stream()
                        .anyMatch(problem -> problem.field().equals("subject")));
        assertEquals(List.of(), office.workplace().registerDesk().series());
    }

    @Test
    void aLetterThatNoFontHasIsRefusedBeforeItTakesANumber() {
        String fields =
                OfficeAtWork.sample("external-letter").replace("โทร. 0 4200 0123", "โทร. 𓀀 0123");
        Draft draft =
                office.workplace().draftDesk().start("external-letter", fields, OfficeAtWork.MALEE);

        Issued issued = office.issue(draft);

        var unprintable = assertInstanceOf(Issued.Unprintable.class, issued);
        assertTrue(
                unprintable.lacks().getFirst().startsWith("letter U+13000 is in no font"),
                unprintable.toString());
        assertEquals(List.of(), office.workplace().registerDesk().series());
    }

    @Test
    void ofTwoClerksWhoIssueOneDraftOneGetsTheNumber() throws Exception {
        Draft draft = office.draft("external-letter");
        List<Callable<Issued>> clerks =
                IntStream.range(0, 4)
                        .mapToObj(_ -> (Callable<Issued>) () -> office.issue(draft))
                        .toList();

        List<Issued> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(clerks).stream().map(future -> future.resultNow()).toList();
        }

        assertEquals(1, answers.stream().filter(Issued.Done.class::isInstance).count());
        answers.stream()
                .filter(answer -> !(answer instanceof Issued.Done))
                .forEach(
                        answer ->
                                assertEquals(
                                        Refusal.DRAFT_ALREADY_ISSUED,
                                        assertInstanceOf(Issued.Declined.class, answer).refusal()));
        assertEquals(
                1,
                office.workplace().registerDesk().latest(10, OfficeAtWork.MALEE.reader()).size());
    }

    @Test
    void aDraftSavedMeanwhileIsNotIssuedUnseen() {
        Draft draft = office.draft("external-letter");
        office.workplace()
                .draftDesk()
                .save(draft.id(), 1, OfficeAtWork.sample("external-letter"), OfficeAtWork.SOMCHAI);

        var declined = assertInstanceOf(Issued.Declined.class, office.issue(draft));

        assertEquals(Refusal.DRAFT_CHANGED, declined.refusal());
        assertEquals("somchai", declined.details().getFirst());
    }

    @Test
    void thePdfIsKeptAsItWasMade() {
        var done =
                assertInstanceOf(Issued.Done.class, office.issue(office.draft("circular-letter")));

        Path pdf =
                office.workplace()
                        .documentDesk()
                        .content(done.document(), FileRole.PDF, OfficeAtWork.MALEE.reader())
                        .orElseThrow();

        assertEquals(done.pdf().orElseThrow().bytes(), pdf.toFile().length());
        assertTrue(done.number().printed().contains("/ว ๑"), done.number().printed());
    }
}
