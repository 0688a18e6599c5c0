package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.Draft;

class NumbersUnderContentionTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final InstantSource CLOCK = SampleOffice.morningOf(TODAY);

    @TempDir Path home;

    @Test
    @Article(44)
    void numbersRunFromOneWithoutGapUnderTwoHundredClerks() throws Exception {
        int clerks = 200;
        int each = 5;
        try (Corpus corpus = SampleOffice.open(home, CLOCK)) {
            List<Integer> ordinals =
                    all(
                                    clerks,
                                    clerk -> {
                                        var mine = new ArrayList<Integer>();
                                        for (int i = 0; i < each; i++) {
                                            mine.add(issue(corpus, clerk));
                                        }
                                        assertEquals(
                                                mine.stream().sorted().toList(),
                                                mine,
                                                "a clerk's numbers rise");
                                        return mine;
                                    })
                            .stream()
                            .flatMap(List::stream)
                            .sorted()
                            .toList();

            assertEquals(IntStream.rangeClosed(1, clerks * each).boxed().toList(), ordinals);
            SeriesProof proof = corpus.outgoing().prove().getFirst();
            assertTrue(proof.inOrder());
            assertEquals(clerks * each, proof.issued());
        }
    }

    @Test
    void twoClerksWhoIssueTheSameDraftGetOneNumber() throws Exception {
        try (Corpus corpus = SampleOffice.open(home, CLOCK)) {
            for (int round = 1; round <= 20; round++) {
                Draft draft =
                        corpus.drafts()
                                .begin(
                                        "external-letter",
                                        "{}",
                                        Optional.empty(),
                                        SampleOffice.CLERK);
                LetterToIssue letter =
                        SampleOffice.from(
                                draft, SampleOffice.toIssue(Series.ORDINARY, TODAY, "เรื่องเดียว"));

                List<Issued> answers = all(2, _ -> corpus.outgoing().issue(letter));

                List<Issued.Done> done =
                        answers.stream()
                                .filter(Issued.Done.class::isInstance)
                                .map(Issued.Done.class::cast)
                                .toList();
                assertEquals(1, done.size());
                assertEquals(round, done.getFirst().number().ordinal());
                assertTrue(
                        answers.contains(
                                Refused.because(
                                        Refusal.DRAFT_ALREADY_ISSUED, done.getFirst().number())));
            }
        }
    }

    @Test
    void twoProgramsOnOneHomeShareItsNumbers() throws Exception {
        int each = 100;
        try (Corpus server = SampleOffice.open(home, CLOCK);
                Corpus commandLine = Corpus.open(home, CLOCK)) {
            List<Integer> ordinals =
                    all(
                                    8,
                                    worker -> {
                                        Corpus corpus = worker % 2 == 0 ? server : commandLine;
                                        return IntStream.range(0, each / 4)
                                                .map(_ -> issue(corpus, worker))
                                                .boxed()
                                                .toList();
                                    })
                            .stream()
                            .flatMap(List::stream)
                            .sorted()
                            .toList();

            assertEquals(IntStream.rangeClosed(1, 2 * each).boxed().toList(), ordinals);
            assertEquals(server.outgoing().prove(), commandLine.outgoing().prove());
            assertEquals(2 * each, commandLine.archive().counts(Reader.PROGRAM).issued());
        }
    }

    private static int issue(Corpus corpus, int clerk) {
        Issued answer =
                corpus.outgoing()
                        .issue(
                                SampleOffice.toIssue(
                                        Series.ORDINARY, TODAY, "จากเจ้าหน้าที่ " + clerk));
        return assertInstanceOf(Issued.Done.class, answer).number().ordinal();
    }

    /// Has every worker begin at the same moment.
    private static <T> List<T> all(int workers, Work<T> work) throws Exception {
        var ready = new CountDownLatch(workers);
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running =
                    IntStream.range(0, workers)
                            .mapToObj(
                                    worker ->
                                            threads.submit(
                                                    (Callable<T>)
                                                            () -> {
                                                                ready.countDown();
                                                                ready.await();
                                                                return work.by(worker);
                                                            }))
                            .toList();
            for (Future<T> result : running) {
                results.add(result.get());
            }
        }
        return results;
    }

    private interface Work<T> {
        T by(int worker) throws Exception;
    }
}
