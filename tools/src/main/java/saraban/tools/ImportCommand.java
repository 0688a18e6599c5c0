package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;

/// `import`: brings files in. Each is kept first and read then; one that cannot be read does not
/// stop the rest, and a second run goes on where a first was cut off.
@Command(
        name = "import",
        description =
                "Bring files in: keep, read and index them; exit code 1 where one could not be kept.")
final class ImportCommand implements Runnable {
    private final Given given;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, and folders with all that is in them. They are left as they are.")
    private List<Path> paths;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files are read at once; else one a core.")
    private int atOnce = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "Write a line for each file to a table, too.")
    private Path report;

    @Option(
            names = "--register",
            description =
                    "Receive each letter too, in the order of the files; one that is received stays.")
    private boolean register;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    ImportCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        if (atOnce < 1) {
            throw new ParameterException(
                    spec.commandLine(), "expected --jobs from 1, found " + atOnce);
        }
        List<Path> files = ImportFiles.of(paths);
        var lines = new ImportLines(given, Optional.ofNullable(report), files.size());
        try (Workplace workplace = given.openWorkplace();
                lines) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            var one = new ImportOne(workplace.intakeDesk(), clerk);
            var receipts = new ImportReceipts(workplace.incomingDesk(), clerk, register);
            inTurns(
                    files,
                    place -> {
                        try {
                            lines.add(receipts.add(place, one.bring(files.get(place))));
                        } finally {
                            receipts.done(place);
                        }
                    });
        }
        if (lines.refused() > 0) {
            throw new CommandFault(
                    "expected to keep %d files, kept all but %d"
                            .formatted(files.size(), lines.refused()));
        }
    }

    private interface Work {
        void on(int place);
    }

    private void inTurns(List<Path> files, Work work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Void>> tasks =
                    IntStream.range(0, files.size())
                            .mapToObj(
                                    place ->
                                            (Callable<Void>)
                                                    () -> {
                                                        work.on(place);
                                                        return null;
                                                    })
                            .toList();
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFault("the import was interrupted; run it again to go on", e);
        }
    }
}
