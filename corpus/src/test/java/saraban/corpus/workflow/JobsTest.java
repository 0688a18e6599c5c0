package saraban.corpus.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.MovingClock;
import saraban.corpus.SampleOffice;
import saraban.corpus.UnknownDocumentException;
import saraban.corpus.archive.DocumentId;

class JobsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<JobKind> ALL = EnumSet.allOf(JobKind.class);

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock(Instant.parse("2024-01-09T03:00:00Z"));
    private Corpus corpus;
    private Jobs jobs;
    private DocumentId document;

    @BeforeEach
    void open() throws IOException {
        corpus = SampleOffice.open(folder.resolve("home"), clock);
        jobs = corpus.jobs();
        document = stored("หนังสือ");
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void aJobIsClaimedOnceAndItsEndBringsTheNext() {
        Job extract = jobs.claim(ALL, MINUTE).orElseThrow();
        assertEquals(JobKind.EXTRACT, extract.kind());
        assertEquals(Optional.empty(), jobs.claim(ALL, MINUTE));

        assertTrue(jobs.done(extract, JobKind.INDEX, JobKind.SEARCHABLE));

        assertEquals(
                List.of(JobKind.INDEX, JobKind.SEARCHABLE),
                jobs.open(document).stream().map(Job::kind).toList());
        assertEquals(JobState.DONE, jobs.find(extract.id()).orElseThrow().state());
    }

    @Test
    void onlyTheKindsAndTheDocumentAskedForAreClaimed() throws IOException {
        DocumentId other = stored("อื่น");

        assertEquals(Optional.empty(), jobs.claim(Set.of(JobKind.INDEX), MINUTE));
        assertEquals(Optional.empty(), jobs.claim(Set.of(), MINUTE));
        assertEquals(other, jobs.claim(ALL, other, MINUTE).orElseThrow().document());
        assertEquals(Optional.empty(), jobs.claim(ALL, other, MINUTE));
        assertEquals(2, jobs.unfinished(Set.of(JobKind.EXTRACT)));
    }

    @Test
    void oneWaitingJobOfAKindIsEnoughAndOneMoreWaitsWhileItRuns() {
        jobs.enqueue(JobKind.INDEX, document);
        jobs.enqueue(JobKind.INDEX, document);
        assertEquals(1, jobs.unfinished(Set.of(JobKind.INDEX)));

        Job running = jobs.claim(Set.of(JobKind.INDEX), MINUTE).orElseThrow();
        jobs.enqueue(JobKind.INDEX, document);

        assertEquals(2, jobs.unfinished(Set.of(JobKind.INDEX)));
        assertEquals(
                Optional.empty(), jobs.claim(Set.of(JobKind.INDEX), MINUTE), "not both at a time");
        jobs.done(running);
        assertTrue(jobs.claim(Set.of(JobKind.INDEX), MINUTE).isPresent());
    }

    @Test
    void aWorkerWhoseLeaseHasEndedCannotAnswerForTheNext() {
        Job late = jobs.claim(ALL, MINUTE).orElseThrow();
        clock.pass(MINUTE);
        Job next = jobs.claim(ALL, MINUTE).orElseThrow();

        assertEquals(late.id(), next.id());
        assertFalse(jobs.done(late, JobKind.INDEX));
        assertFalse(jobs.renew(late, MINUTE));
        assertFalse(jobs.fail(late, "ช้าไป"));
        assertEquals(0, jobs.unfinished(Set.of(JobKind.INDEX)));
        assertTrue(jobs.done(next));
    }

    @Test
    void aRenewedLeaseHolds() {
        Job job = jobs.claim(ALL, MINUTE).orElseThrow();
        clock.pass(Duration.ofSeconds(50));
        assertTrue(jobs.renew(job, MINUTE));
        clock.pass(Duration.ofSeconds(50));

        assertEquals(Optional.empty(), jobs.claim(ALL, MINUTE));
        assertEquals(1, jobs.release());
        assertEquals(job.id(), jobs.claim(ALL, MINUTE).orElseThrow().id());
    }

    @Test
    void aPostponedJobComesBackLaterEachTimeAndIsGivenUpInTheEnd() {
        Duration pause = Duration.ofSeconds(30);
        for (int attempt = 1; attempt < Jobs.MOST_ATTEMPTS; attempt++) {
            assertTrue(jobs.postpone(jobs.claim(ALL, MINUTE).orElseThrow(), "ดิสก์เต็ม"));
            clock.pass(pause.minusMillis(1));
            assertEquals(Optional.empty(), jobs.claim(ALL, MINUTE), "attempt " + attempt);
            clock.pass(Duration.ofMillis(1));
            pause = pause.multipliedBy(2);
        }

        Job last = jobs.claim(ALL, MINUTE).orElseThrow();
        jobs.postpone(last, "ดิสก์เต็ม");

        Job failed = jobs.failed(10).getFirst();
        assertEquals(last.id(), failed.id());
        assertEquals("ดิสก์เต็ม", failed.reason());
        assertTrue(jobs.retry(failed.id()));
        assertEquals(1, jobs.claim(ALL, MINUTE).orElseThrow().attempts());
        assertFalse(jobs.retry(failed.id()), "it is running");
    }

    @Test
    void aJobThatKillsItsWorkersIsGivenUp() {
        for (int attempt = 1; attempt <= Jobs.MOST_ATTEMPTS; attempt++) {
            jobs.claim(ALL, MINUTE).orElseThrow();
            clock.pass(MINUTE);
        }

        assertEquals(Optional.empty(), jobs.claim(ALL, MINUTE));
        assertEquals(
                "expected an answer from its worker, found none in 5 attempts",
                jobs.failed(10).getFirst().reason());
        assertEquals(1, jobs.counts().get(JobState.FAILED));
    }

    @Test
    void aJobGivenUpIsSatisfiedByATwinThatWaits() {
        Job first = jobs.claim(ALL, MINUTE).orElseThrow();
        jobs.fail(first, "เสีย");
        jobs.enqueue(JobKind.EXTRACT, document);

        assertTrue(jobs.retry(first.id()));

        assertEquals(JobState.DONE, jobs.find(first.id()).orElseThrow().state());
        assertEquals(1, jobs.unfinished(ALL));
    }

    @Test
    void manyWorkersNeverShareAJob() throws Exception {
        for (int i = 0; i < 39; i++) {
            stored("หนังสือ " + i);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<Job>>> workers =
                    IntStream.range(0, 60)
                            .mapToObj(_ -> (Callable<Optional<Job>>) () -> jobs.claim(ALL, MINUTE))
                            .toList();

            var claimed = new HashSet<JobId>();
            for (var answer : threads.invokeAll(workers)) {
                answer.get().ifPresent(job -> assertTrue(claimed.add(job.id()), "twice: " + job));
            }

            assertEquals(40, claimed.size());
        }
    }

    @Test
    void aJobForADocumentThatIsNotThereIsAFault() {
        assertThrows(
                UnknownDocumentException.class,
                () -> jobs.enqueue(JobKind.INDEX, new DocumentId(99)));
    }

    private DocumentId stored(String content) throws IOException {
        Path file = Files.writeString(folder.resolve(content), content);
        return corpus.archive().store(file, content).id();
    }
}
