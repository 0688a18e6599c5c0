package saraban.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.indexer.TextExtractors;
import saraban.indexer.extract.TextExtractor;
import saraban.tools.bench.LettersBench;
import saraban.tools.bench.NumbersBench;
import saraban.tools.bench.OcrBench;
import saraban.tools.bench.OcrScore;
import saraban.tools.bench.SearchBench;

/// `bench`: how fast this machine does the work.
@Command(
        name = "bench",
        description = "Measure letters, numbers, search and reading on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchCommand.Letters.class,
            BenchCommand.Numbers.class,
            BenchCommand.Search.class,
            BenchCommand.Ocr.class
        })
final class BenchCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "expected letters, numbers, search or ocr, found none");
    }

    /// `bench letters`.
    @Command(
            name = "letters",
            description =
                    "Print letters and a table as PDF/A, and measure the processor's time for each.")
    static final class Letters implements Runnable {
        private final Given given;

        @Option(
                names = "--count",
                defaultValue = "500",
                description = "Letters to measure; else 500.")
        private int count;

        @Option(
                names = "--rows",
                defaultValue = "30",
                description = "Rows of the table to measure; else 30, three pages.")
        private int rows;

        @Spec private CommandSpec spec;

        Letters(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            needAtLeastOne(spec, "--count", count);
            needAtLeastOne(spec, "--rows", rows);
            QuietLibraries.hush();
            LettersBench.Figures found = measured();
            given.answer(
                    found,
                    String.format(
                                    Locale.ROOT,
                                    "%d letters, %.0f a second and core; processor time %.1f ms (p50), %.1f ms (p95)%n"
                                            + "a table of %d rows on %d pages: %.1f ms%n",
                                    found.letters(),
                                    found.perSecondPerCore(),
                                    found.cpuMsP50(),
                                    found.cpuMsP95(),
                                    found.table().rows(),
                                    found.table().pages(),
                                    found.table().cpuMs())
                            + office(found));
        }

        private static String office(LettersBench.Figures found) {
            return found.office() == null
                    ? "LibreOffice is not installed: nothing to compare with"
                    : String.format(
                            Locale.ROOT,
                            "LibreOffice with the same letter: %.0f ms warm, %.0f ms cold",
                            found.office().warmCpuMs(),
                            found.office().coldCpuMs());
        }

        private LettersBench.Figures measured() {
            try {
                return new LettersBench().run(count, rows);
            } catch (IOException e) {
                throw new CommandFault("expected LibreOffice to print a letter, found " + e, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CommandFault("the measuring was interrupted", e);
            }
        }
    }

    /// `bench numbers`.
    @Command(
            name = "numbers",
            description = "Have many clerks take numbers at once, in a home made for it.")
    static final class Numbers implements Runnable {
        private final Given given;

        @Option(
                names = "--clients",
                defaultValue = "200",
                description = "Clerks at once; else 200.")
        private int clients;

        @Option(
                names = "--each",
                defaultValue = "50",
                description = "Numbers that each takes; else 50.")
        private int each;

        @Spec private CommandSpec spec;

        Numbers(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            needAtLeastOne(spec, "--clients", clients);
            needAtLeastOne(spec, "--each", each);
            NumbersBench.Figures found = measured();
            given.answer(
                    found,
                    String.format(
                            Locale.ROOT,
                            "%d numbers, %.0f a second; wait %.1f ms (p50), %.1f ms (p99); %d gaps, %d duplicates",
                            found.numbers(),
                            found.perSecond(),
                            found.p50Ms(),
                            found.p99Ms(),
                            found.gaps(),
                            found.duplicates()));
        }

        private NumbersBench.Figures measured() {
            try {
                return NumbersBench.run(clients, each);
            } catch (IOException e) {
                throw new CommandFault("expected a passing folder to measure in, found " + e, e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException fault
                        ? fault
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CommandFault("the measuring was interrupted", e);
            }
        }
    }

    /// `bench search`.
    @Command(
            name = "search",
            description = "Index records, run queries, and write a TREC run of what was found.")
    static final class Search implements Runnable {
        private final Given given;

        @Option(
                names = "--records",
                required = true,
                paramLabel = "FILE.jsonl[.gz]",
                description =
                        "{\"id\",\"text\",\"number\"?,\"dated\"?,\"from\"?,\"subject\"?} a line.")
        private Path records;

        @Option(
                names = "--queries",
                required = true,
                paramLabel = "FILE.tsv",
                description = "qid<TAB>text a line.")
        private Path queries;

        @Option(
                names = "--run",
                required = true,
                paramLabel = "RUN.txt",
                description = "The run to write.")
        private Path run;

        @Option(
                names = "--index",
                paramLabel = "DIR",
                description = "The folder for the index; else a passing one.")
        private Path index;

        @Option(
                names = "--depth",
                defaultValue = "100",
                description = "Records that a query lists at most; else 100.")
        private int depth;

        @Spec private CommandSpec spec;

        Search(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            needAtLeastOne(spec, "--depth", depth);
            InFile.mustBeFile(records);
            InFile.mustBeFile(queries);
            QuietLibraries.hush();
            try {
                Path folder = index == null ? Files.createTempDirectory("saraban-index-") : index;
                SearchBench.Figures found = SearchBench.run(records, queries, run, folder, depth);
                given.answer(
                        found,
                        String.format(
                                Locale.ROOT,
                                "%d records, %.0f a second, %d bytes; %d queries, %.1f ms (p50), %.1f ms (p99)",
                                found.records(),
                                found.docsPerSecond(),
                                found.indexBytes(),
                                found.queries(),
                                found.p50Ms(),
                                found.p99Ms()));
            } catch (IOException e) {
                throw new CommandFault(
                        "expected files that can be read and written, found " + e, e);
            }
        }
    }

    /// `bench ocr`.
    @Command(
            name = "ocr",
            description = "Read scans whose text is known: NAME.pdf beside NAME.txt in a folder.")
    static final class Ocr implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "DIR", description = "The folder with the scans.")
        private Path folder;

        Ocr(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            if (!Files.isDirectory(folder)) {
                throw new CommandFault(folder + ": expected a folder with scans, found none");
            }
            QuietLibraries.hush();
            OcrBench.Report report = measured();
            OcrScore total = report.total();
            var found =
                    new Figures(
                            report.files().stream().mapToInt(OcrBench.File::pages).sum(),
                            report.pagesAMinute(),
                            total.characterErrorPercent(),
                            total.wordsFoundPercent(),
                            total.numbersFoundPercent());
            given.answer(found, found.sentence());
        }

        private OcrBench.Report measured() {
            try (TextExtractor extractor = TextExtractors.standard()) {
                return new OcrBench(extractor, Runtime.getRuntime().availableProcessors())
                        .run(folder);
            } catch (IllegalArgumentException e) {
                throw new CommandFault(e.getMessage(), e);
            } catch (IOException e) {
                throw new CommandFault("expected scans that can be read, found " + e, e);
            }
        }

        private record Figures(
                int pages,
                double pagesPerMinute,
                double characterErrorPercent,
                double wordsPercent,
                double numbersPercent) {
            String sentence() {
                return String.format(
                        Locale.ROOT,
                        "%d pages, %.0f a minute; %.2f %% of characters wrong, %.1f %% of words and %.1f %% of numbers found",
                        pages,
                        pagesPerMinute,
                        characterErrorPercent,
                        wordsPercent,
                        numbersPercent);
            }
        }
    }

    private static void needAtLeastOne(CommandSpec spec, String option, int found) {
        if (found < 1) {
            throw new ParameterException(
                    spec.commandLine(), "expected %s from 1, found %d".formatted(option, found));
        }
    }
}
