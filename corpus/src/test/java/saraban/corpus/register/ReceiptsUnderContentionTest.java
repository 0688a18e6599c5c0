package saraban.corpus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.archive.Stored;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.register.LetterReceived.What;

class ReceiptsUnderContentionTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final InstantSource CLOCK = SampleOffice.morningOf(TODAY);

    @TempDir Path folder;

    @Test
    @Article(38)
    void receiveNumbersRunFromOneWithoutGapUnderTwoHundredClerksOfTwoPrograms() throws Exception {
        int clerks = 200;
        int each = 5;
        Path home = folder.resolve("home");
        try (Corpus server = SampleOffice.open(home, CLOCK);
                Corpus commandLine = Corpus.open(home, CLOCK)) {
            List<Integer> ordinals =
                    all(
                                    clerks,
                                    clerk -> {
                                        Corpus corpus = clerk % 2 == 0 ? server : commandLine;
                                        return IntStream.range(0, each)
                                                .map(_ -> receive(corpus, paper(clerk)))
                                                .boxed()
                                                .toList();
                                    })
                            .stream()
                            .peek(mine -> assertEquals(mine.stream().sorted().toList(), mine))
                            .flatMap(List::stream)
                            .sorted()
                            .toList();

            assertEquals(IntStream.rangeClosed(1, clerks * each).boxed().toList(), ordinals);
            SeriesProof proof = server.incoming().prove().getFirst();
            assertTrue(proof.inOrder(), proof.toString());
            assertEquals(clerks * each, proof.issued());
            assertEquals(server.incoming().prove(), commandLine.incoming().prove());
        }
    }

    @Test
    void twoClerksWhoReceiveTheSameLetterGiveItOneNumber() throws Exception {
        try (Corpus corpus = SampleOffice.open(folder.resolve("home"), CLOCK)) {
            for (int round = 1; round <= 20; round++) {
                Path file = Files.writeString(folder.resolve(round + ".pdf"), "หนังสือ " + round);
                DocumentId id =
                        assertInstanceOf(
                                        Stored.New.class,
                                        corpus.archive().store(file, round + ".pdf"))
                                .id();

                List<Received> answers =
                        all(2, _ -> corpus.incoming().receive(letter(new What.Kept(id))));

                List<IncomingEntry> done =
                        answers.stream()
                                .filter(Received.Done.class::isInstance)
                                .map(answer -> ((Received.Done) answer).entry())
                                .toList();
                assertEquals(1, done.size());
                assertEquals(round, done.getFirst().number().ordinal());
                assertTrue(
                        answers.contains(
                                Refused.because(
                                        Refusal.RECEIVED_ALREADY, done.getFirst().number())));
            }
        }
    }

    private static int receive(Corpus corpus, LetterReceived letter) {
        Received answer = corpus.incoming().receive(letter);
        return assertInstanceOf(Received.Done.class, answer).entry().number().ordinal();
    }

    private static LetterReceived paper(int clerk) {
        RecordFields nothing = RecordFields.UNKNOWN;
        return letter(
                new What.Paper(
                        new RecordFields(
                                nothing.kind(),
                                nothing.number(),
                                nothing.dated(),
                                nothing.from(),
                                nothing.to(),
                                Optional.of("จากเจ้าหน้าที่ " + clerk),
                                nothing.urgency(),
                                Secrecy.NONE)));
    }

    private static LetterReceived letter(What what) {
        return new LetterReceived(
                Registry.CENTRAL,
                CLOCK.instant(),
                what,
                Optional.of("ทราบ"),
                "",
                SampleOffice.CLERK);
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
