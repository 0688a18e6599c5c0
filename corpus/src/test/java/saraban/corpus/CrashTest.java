package saraban.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Stored;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Issued;
import saraban.corpus.register.LetterReceived;
import saraban.corpus.register.LetterReceived.What;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.JobKind;

/// Kills a program of its own at each step of issuing and storing, and opens the home again.
class CrashTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final InstantSource CLOCK = SampleOffice.morningOf(TODAY);
    private static final int KILLED = 99;

    @TempDir Path folder;

    private Path home;
    private Path scan;

    @BeforeEach
    void prepare() throws IOException {
        home = folder.resolve("home");
        scan =
                Files.writeString(
                        folder.resolve("ว๗.pdf"),
                        "ไบต์ของหนังสือที่สแกนไว้",
                        StandardCharsets.UTF_8);
        try (Corpus corpus = SampleOffice.open(home, CLOCK)) {
            corpus.outgoing().issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "ฉบับก่อนหน้า"));
            corpus.drafts().begin("external-letter", "{}", Optional.empty(), SampleOffice.CLERK);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = Mode.INCLUDE,
            names = {
                "DOCUMENT_ENTERED",
                "NUMBER_TAKEN",
                "LETTER_FROZEN",
                "LINE_ENTERED",
                "DRAFT_CLOSED",
                "JOB_ENTERED",
                "ISSUE_COMMITTED"
            })
    void issuingIsWholeOrAbsentWhereverItIsKilled(Step step) throws Exception {
        assertEquals(KILLED, run("issue", step));

        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            Issued again = corpus.outgoing().issue(letter(corpus));

            boolean whole = step == Step.ISSUE_COMMITTED;
            int ordinal =
                    whole
                            ? ((LetterNumber)
                                            assertInstanceOf(Refused.class, again)
                                                    .details()
                                                    .getFirst())
                                    .ordinal()
                            : assertInstanceOf(Issued.Done.class, again).number().ordinal();
            assertEquals(2, ordinal);
            if (whole) {
                assertEquals(Refusal.DRAFT_ALREADY_ISSUED, ((Refused) again).refusal());
            }
            SeriesProof proof = corpus.outgoing().prove().getFirst();
            assertEquals(2, proof.issued());
            assertTrue(proof.inOrder());
            assertEquals(2, corpus.archive().counts(Reader.PROGRAM).issued());
            assertEquals(2, corpus.jobs().unfinished(List.of(JobKind.RENDER)));
            assertEquals(List.of(), corpus.verify().faults());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = Mode.INCLUDE,
            names = {
                "COPY_BEGUN",
                "COPY_SYNCED",
                "COPY_IN_PLACE",
                "DOCUMENT_ENTERED",
                "FILE_ENTERED",
                "JOB_ENTERED",
                "STORE_COMMITTED"
            })
    void storingIsWholeOrAbsentWhereverItIsKilled(Step step) throws Exception {
        assertEquals(KILLED, run("store", step));

        assertEquals("ไบต์ของหนังสือที่สแกนไว้", Files.readString(scan), "the source is untouched");
        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            Stored again = corpus.archive().store(scan, "ว๗.pdf");

            assertEquals(step == Step.STORE_COMMITTED, again instanceof Stored.Known);
            assertEquals(1, corpus.archive().counts(Reader.PROGRAM).imported());
            assertEquals(1, corpus.jobs().unfinished(List.of(JobKind.EXTRACT)));
            Verification verified = corpus.verify();
            assertEquals(List.of(), verified.faults());
            assertEquals(1, verified.files());
        }
    }

    @Test
    void aJobWhoseWorkerWasKilledIsClaimedAgainWhenItsLeaseHasEnded() throws Exception {
        assertEquals(KILLED, run("claim", Step.COPY_BEGUN));

        try (Corpus soon = Corpus.open(home, CLOCK)) {
            assertEquals(
                    Optional.empty(),
                    soon.jobs().claim(Set.of(JobKind.RENDER), Duration.ofMinutes(1)));
        }
        InstantSource later = InstantSource.offset(CLOCK, Duration.ofMinutes(1));
        try (Corpus corpus = Corpus.open(home, later)) {
            var job =
                    corpus.jobs()
                            .claim(Set.of(JobKind.RENDER), Duration.ofMinutes(1))
                            .orElseThrow();
            assertEquals(2, job.attempts());
            assertEquals(new DocumentId(1), job.document());
        }
    }

    @Test
    void everyNumberThatAClerkWasToldIsThereAfterTheServerWasKilledUnderManyClerks()
            throws Exception {
        assertEquals(KILLED, run("flood", Step.LINE_ENTERED));

        List<Integer> told;
        try (Stream<String> lines = Files.lines(folder.resolve("program.log"))) {
            told =
                    lines.filter(line -> line.startsWith("told "))
                            .map(line -> Integer.valueOf(line.substring(5)))
                            .toList();
        }
        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            SeriesProof proof = corpus.outgoing().prove().getFirst();
            assertTrue(told.size() > 10, "told " + told);
            assertTrue(proof.to() >= Collections.max(told), "told " + told + ", found " + proof);
            assertTrue(proof.inOrder(), proof.toString());
            assertEquals(List.of(), corpus.verify().faults());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = Mode.INCLUDE,
            names = {"RECEIVE_NUMBER_TAKEN", "RECEIPT_ENTERED", "RECEIPT_COMMITTED"})
    void receivingIsWholeOrAbsentWhereverItIsKilled(Step step) throws Exception {
        assertEquals(KILLED, run("receive", step));

        try (Corpus corpus = Corpus.open(home, CLOCK)) {
            Received again = corpus.incoming().receive(receipt());

            boolean whole = step == Step.RECEIPT_COMMITTED;
            ReceiveNumber number =
                    whole
                            ? (ReceiveNumber)
                                    assertInstanceOf(Refused.class, again).details().getFirst()
                            : assertInstanceOf(Received.Done.class, again).entry().number();
            assertEquals(1, number.ordinal());
            assertEquals(
                    "ฝ่ายปกครอง",
                    corpus.incoming()
                            .find(number, Reader.PROGRAM)
                            .orElseThrow()
                            .handling()
                            .getFirst()
                            .text());
            assertTrue(corpus.incoming().prove().getFirst().inOrder());
            assertEquals(List.of(), corpus.verify().faults());
        }
    }

    /// The letter that was issued before.
    private static LetterReceived receipt() {
        return new LetterReceived(
                Registry.CENTRAL,
                CLOCK.instant(),
                new What.Kept(new DocumentId(1)),
                Optional.of("ฝ่ายปกครอง"),
                "",
                SampleOffice.CLERK);
    }

    private int run(String work, Step step) throws Exception {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                work,
                                step.name(),
                                home.toString(),
                                scan.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("program.log").toFile())
                        .start();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS), "the program hangs");
        if (program.exitValue() != KILLED) {
            throw new AssertionError(Files.readString(folder.resolve("program.log")));
        }
        return program.exitValue();
    }

    private static LetterToIssue letter(Corpus corpus) {
        Draft draft = corpus.drafts().find(new DraftId(1)).orElseThrow();
        return SampleOffice.from(
                draft, SampleOffice.toIssue(Series.ORDINARY, TODAY, "ฉบับที่ถูกตัด"));
    }

    /// Does one piece of work and is killed on its way, without a chance to tidy up.
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Step last = Step.valueOf(arguments[1]);
            var left = new AtomicInteger(arguments[0].equals("flood") ? 200 : 1);
            Corpus corpus =
                    Corpus.open(
                            Path.of(arguments[2]),
                            CLOCK,
                            step -> {
                                if (step == last && left.decrementAndGet() == 0) {
                                    Runtime.getRuntime().halt(KILLED);
                                }
                            });
            switch (arguments[0]) {
                case "issue" -> corpus.outgoing().issue(letter(corpus));
                case "receive" -> corpus.incoming().receive(receipt());
                case "store" -> corpus.archive().store(Path.of(arguments[3]), "ว๗.pdf");
                case "flood" -> flood(corpus);
                case "claim" -> {
                    corpus.jobs()
                            .claim(Set.of(JobKind.RENDER), Duration.ofMinutes(1))
                            .orElseThrow();
                    Runtime.getRuntime().halt(KILLED);
                }
                default ->
                        throw new IllegalArgumentException(
                                "expected issue, receive, store, flood or claim, found "
                                        + arguments[0]);
            }
        }

        /// Many clerks ask without end, and each says what number it was told.
        private static void flood(Corpus corpus) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int clerk = 0; clerk < 20; clerk++) {
                    threads.submit(
                            () -> {
                                while (true) {
                                    var letter =
                                            SampleOffice.toIssue(Series.ORDINARY, TODAY, "เรื่อง");
                                    Issued told = corpus.outgoing().issue(letter);
                                    System.out.println(
                                            "told " + ((Issued.Done) told).number().ordinal());
                                }
                            });
                }
            }
        }
    }
}
