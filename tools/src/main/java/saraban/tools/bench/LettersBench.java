package saraban.tools.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import saraban.corpus.letter.Letter;
import saraban.templates.FontSet;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.LetterPress;
import saraban.templates.Letterhead;
import saraban.templates.TypesetOptions;
import saraban.templates.Typesetter;

/// Prints the sample letter of a form again and again, as DOCX and PDF/A with the DOCX inside, and
/// measures the processor's time for each, once the program is warm; then a table of a plan, and
/// the same letter by LibreOffice.
public final class LettersBench {
    private static final String FORM = "external-letter";
    private static final int WARMING = 200;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int ROWS_IN_ALL = 6_000;
    private static final int FEWEST_TABLES = 3;
    private static final TypesetOptions TABLE =
            new TypesetOptions("แผนปฏิบัติการ", Instant.EPOCH, true, false);

    private final Form form = FormCatalog.builtIn().form(FORM);
    private final Typesetter typesetter = new Typesetter(FontSet.standard());
    private final LetterPress press = new LetterPress(typesetter, Optional.empty());
    private final Letter letter = letter(form);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /// What was measured.
    ///
    /// @param cpuMsP50 processor time of a letter, half of them at most
    /// @param cpuMsP95 processor time of a letter, 95 of 100 at most
    /// @param table a table as an annex has it
    /// @param office LibreOffice with the same letter, `null` where it is not installed
    public record Figures(
            int letters,
            double perSecondPerCore,
            double cpuMsP50,
            double cpuMsP95,
            Table table,
            Office office) {}

    /// A table as PDF/A with the DOCX inside.
    ///
    /// @param cpuMs processor time, half of the runs at most
    public record Table(int rows, int pages, double cpuMs) {}

    /// @param coldCpuMs processor time of a letter for which the program is started
    /// @param warmCpuMs of each of many that one started program converts
    public record Office(double coldCpuMs, double warmCpuMs) {}

    /// @param count letters to measure, after the first ones that only warm
    /// @param rows of the table
    public Figures run(int count, int rows) throws IOException, InterruptedException {
        for (int i = 1; i <= WARMING; i++) {
            print(i);
        }
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long start = threads.getCurrentThreadCpuTime();
            print(i + 1);
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        double seconds = Arrays.stream(nanos).sum() / 1e9;
        Arrays.sort(nanos);
        return new Figures(
                count,
                count / seconds,
                nanos[(count - 1) / 2] / NANOS_A_MILLI,
                nanos[(count - 1) * 95 / 100] / NANOS_A_MILLI,
                table(rows),
                office());
    }

    private Table table(int rows) {
        byte[] docx = BenchTable.docx(rows);
        int runs = Math.clamp(ROWS_IN_ALL / rows, FEWEST_TABLES, WARMING);
        long[] nanos = new long[runs];
        int pages = 0;
        for (int i = -runs / 2; i < runs; i++) {
            long start = threads.getCurrentThreadCpuTime();
            pages = typesetter.typeset(docx, TABLE).pages();
            if (i >= 0) {
                nanos[i] = threads.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(nanos);
        return new Table(rows, pages, nanos[runs / 2] / NANOS_A_MILLI);
    }

    private Office office() throws IOException, InterruptedException {
        byte[] docx = press.print(form, letter, Optional.empty()).docx();
        return OfficeBench.run(docx)
                .map(found -> new Office(found.coldCpuMs(), found.warmCpuMs()))
                .orElse(null);
    }

    private void print(int ordinal) {
        press.print(form, letter, Optional.of(letter.numbered(ordinal)));
    }

    private static Letter letter(Form form) {
        String path = "/forms/" + FORM + "/sample.json";
        try (InputStream sample = FormCatalog.class.getResourceAsStream(path)) {
            String fields = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return switch (form.read(fields, Letterhead.BLANK)) {
                case FormReading.Whole(var letter, _) -> letter;
                case FormReading.Refused(var problems, _) ->
                        throw new IllegalStateException(
                                "expected a whole sample letter, found " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
