package saraban.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saraban.corpus.Corpus;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Signatory;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Office;
import saraban.corpus.register.FrozenLetter;
import saraban.corpus.register.Issued;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.SeriesProof;
import saraban.templates.LetterJson;

/// Has many clerks at once take numbers from one series of a home made for it, each number in its
/// own transaction that is on the disk when the clerk is answered, and counts the register
/// afterwards.
public final class NumbersBench {
    private static final AgencyCode AGENCY = new AgencyCode("สน", "0023.15");
    private static final double NANOS_A_MILLI = 1e6;

    private NumbersBench() {}

    /// What was measured.
    ///
    /// @param p50Ms wait for a number, half of them at most
    /// @param p99Ms wait for a number, 99 of 100 at most
    /// @param gaps numbers missing in the register; 0 is right
    /// @param duplicates numbers given twice; 0 is right
    public record Figures(
            int numbers, double perSecond, double p50Ms, double p99Ms, int gaps, int duplicates) {}

    /// @param clients clerks at once
    /// @param each numbers that each takes
    public static Figures run(int clients, int each)
            throws IOException, InterruptedException, ExecutionException {
        Path home = Files.createTempDirectory("saraban-numbers-");
        try {
            Corpus.create(
                    home.resolve("home"),
                    new Office(
                            "ที่ว่าการอำเภอตัวอย่าง",
                            AGENCY,
                            Optional.empty(),
                            List.of(),
                            Optional.empty()));
            try (Corpus corpus = Corpus.open(home.resolve("home"), InstantSource.system())) {
                return run(corpus, clients, each);
            }
        } finally {
            remove(home);
        }
    }

    private static Figures run(Corpus corpus, int clients, int each)
            throws InterruptedException, ExecutionException {
        LetterToIssue letter = letter();
        take(corpus, letter, 20);
        long start = System.nanoTime();
        long[] waits;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> clerks =
                    IntStream.range(0, clients)
                            .mapToObj(_ -> (Callable<long[]>) () -> take(corpus, letter, each))
                            .toList();
            waits = joined(threads.invokeAll(clerks));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(waits);
        SeriesProof proof = corpus.outgoing().prove().getFirst();
        return new Figures(
                waits.length,
                waits.length / seconds,
                waits[(waits.length - 1) / 2] / NANOS_A_MILLI,
                waits[(waits.length - 1) * 99 / 100] / NANOS_A_MILLI,
                proof.missing().size(),
                proof.duplicate().size());
    }

    private static long[] take(Corpus corpus, LetterToIssue letter, int count) {
        long[] waits = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            if (!(corpus.outgoing().issue(letter) instanceof Issued.Done)) {
                throw new IllegalStateException("expected a number, was refused one");
            }
            waits[i] = System.nanoTime() - start;
        }
        return waits;
    }

    private static long[] joined(List<Future<long[]>> clerks)
            throws InterruptedException, ExecutionException {
        var waits = Stream.<long[]>builder();
        for (Future<long[]> clerk : clerks) {
            waits.add(clerk.get());
        }
        return waits.build().flatMapToLong(Arrays::stream).toArray();
    }

    private static LetterToIssue letter() {
        LocalDate today =
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Bangkok"));
        var letter =
                new Letter(
                        "external-letter",
                        "อำเภอตัวอย่าง",
                        AGENCY,
                        Series.ORDINARY,
                        List.of("ที่ว่าการอำเภอตัวอย่าง"),
                        today,
                        "การทดสอบการออกเลขหนังสือ",
                        List.of("นายกเทศมนตรีตำบลตัวอย่าง"),
                        List.of(),
                        List.of(),
                        "เรียน",
                        List.of("ด้วยอำเภอตัวอย่างทดสอบการออกเลขหนังสือพร้อมกันหลายคน"),
                        "ขอแสดงความนับถือ",
                        Optional.of(
                                new Signatory("นายตัวอย่าง ทดสอบ", List.of("นายอำเภอตัวอย่าง"))),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Urgency.NONE,
                        Secrecy.NONE,
                        Map.of());
        return new LetterToIssue(
                letter,
                FrozenLetter.of(LetterJson.canonical(letter)),
                "ที่ว่าการอำเภอตัวอย่าง",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "bench");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
