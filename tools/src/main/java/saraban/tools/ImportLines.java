package saraban.tools;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import saraban.templates.register.CsvText;

/// Takes the line of each imported file to where it is wanted: standard output, the report, the
/// progress bar.
final class ImportLines implements AutoCloseable {
    private final Given given;
    private final Optional<BufferedWriter> report;
    private final Optional<ProgressBar> bar;
    private int refused;

    ImportLines(Given given, Optional<Path> report, int files) {
        this.given = given;
        this.report = report.map(ImportLines::begun);
        this.bar =
                given.terminal().interactive() ? Optional.of(bar(given, files)) : Optional.empty();
    }

    synchronized void add(ImportOne.Line line) {
        if (line.outcome().equals("refused")) {
            refused++;
        }
        given.answer(line, plain(line));
        report.ifPresent(table -> write(table, row(line)));
        bar.ifPresent(ProgressBar::step);
    }

    /// How many files could not be kept.
    synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        report.ifPresent(
                table -> {
                    try {
                        table.close();
                    } catch (IOException e) {
                        throw unwritable(e);
                    }
                });
    }

    private static String plain(ImportOne.Line line) {
        String id = line.id() == null ? "-" : line.id();
        String about =
                line.reason() == null
                        ? "%d pages, %d by OCR, %.1f s"
                                .formatted(line.pages(), line.ocrPages(), line.seconds())
                        : line.reason();
        return "%s\t%s\t%s\t%s".formatted(line.outcome(), id, line.file(), about);
    }

    private static List<String> row(ImportOne.Line line) {
        return List.of(
                line.file(),
                line.sha256() == null ? "" : line.sha256(),
                line.outcome(),
                line.id() == null ? "" : line.id(),
                Integer.toString(line.pages()),
                Integer.toString(line.ocrPages()),
                Double.toString(line.seconds()),
                line.reason() == null ? "" : line.reason());
    }

    private static BufferedWriter begun(Path file) {
        try {
            BufferedWriter table = Files.newBufferedWriter(file);
            table.write(
                    CsvText.text(
                            List.of(
                                    List.of(
                                            "file",
                                            "sha256",
                                            "outcome",
                                            "id",
                                            "pages",
                                            "ocrPages",
                                            "seconds",
                                            "reason"))));
            return table;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void write(BufferedWriter table, List<String> row) {
        try {
            table.write(CsvText.line(row));
            table.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static CommandFault unwritable(IOException cause) {
        return new CommandFault(
                "report: expected a file that can be written, found " + cause, cause);
    }

    private static ProgressBar bar(Given given, int files) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(files)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(given.terminal().err()))
                .build();
    }
}
