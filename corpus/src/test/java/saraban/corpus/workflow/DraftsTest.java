package saraban.corpus.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.UnknownDocumentException;
import saraban.corpus.archive.DocumentId;

class DraftsTest {
    private static final Instant MORNING = Instant.parse("2024-01-09T03:00:00Z");

    @TempDir Path home;

    private final MovingClock clock = new MovingClock(MORNING);
    private Corpus corpus;
    private Drafts drafts;

    @BeforeEach
    void open() {
        corpus = SampleOffice.open(home, clock);
        drafts = corpus.drafts();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void everyRevisionIsKeptExactlyAsTyped() {
        Draft draft = begin("{\"subject\": \"  ยังไม่จบ");
        clock.pass(Duration.ofMinutes(3));

        Saved saved = drafts.save(draft.id(), 1, "{\"subject\":\"ขอเชิญประชุม\"}", "somsak");

        var second =
                new DraftRevision(
                        2, "{\"subject\":\"ขอเชิญประชุม\"}", "somsak", MORNING.plusSeconds(180));
        assertEquals(new Saved.Done(second), saved);
        assertEquals(List.of(draft.latest(), second), drafts.revisions(draft.id()));
        assertEquals(second, drafts.find(draft.id()).orElseThrow().latest());
    }

    @Test
    void whoSavesOverAnOldRevisionLearnsWhoWasFirst() {
        Draft draft = begin("{}");
        drafts.save(draft.id(), 1, "{\"a\":1}", "somsak");

        Saved answer = drafts.save(draft.id(), 1, "{\"a\":2}", "malee");

        assertEquals(new Saved.Conflict(2, "somsak", MORNING), answer);
        assertEquals("{\"a\":1}", drafts.find(draft.id()).orElseThrow().latest().fields());
    }

    @Test
    void aClerksOpenDraftsBeginWithTheOneSavedLast() {
        Draft first = begin("{}");
        clock.pass(Duration.ofMinutes(1));
        Draft second = begin("{}");
        drafts.begin("external-letter", "{}", Optional.empty(), "somsak");
        clock.pass(Duration.ofMinutes(1));
        drafts.save(first.id(), 1, "{\"a\":1}", "malee");

        List<DraftId> open = drafts.open("malee", 10).stream().map(Draft::id).toList();

        assertEquals(List.of(first.id(), second.id()), open);
        assertEquals(1, drafts.open("malee", 1).size());
    }

    @Test
    void aDraftThatIsNotThereIsNotSaved() {
        var fault =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> drafts.save(new DraftId(99), 1, "{}", "malee"));

        assertEquals("draft 99: expected one, found none", fault.getMessage());
        assertEquals(Optional.empty(), drafts.find(new DraftId(99)));
        assertThrows(
                UnknownDocumentException.class,
                () -> drafts.begin("relay-letter", "{}", Optional.of(new DocumentId(7)), "malee"));
    }

    private Draft begin(String fields) {
        return drafts.begin("external-letter", fields, Optional.empty(), "malee");
    }
}
