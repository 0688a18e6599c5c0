package saraban.tools.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import saraban.corpus.letter.Letter;
import saraban.templates.FontSet;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.LetterPress;
import saraban.templates.Letterhead;
import saraban.templates.Typesetter;

/// Prints the sample letter of a form again and again, as DOCX and PDF/A with the DOCX inside, and
// measures the
/// processor's time for each, once the program is warm.
public final class LettersBench {
    private static final String FORM = "external-letter";
    private static final int WARMING = 200;
    private static final double NANOS_A_MILLI = 1e6;

    private final Form form = FormCatalog.builtIn().form(FORM);
    private final LetterPress press =
            new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());
    private final Letter letter = letter(form);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /// What was measured.
    ///
    /// @param cpuMsP50 processor time of a letter, half of them at most
    /// @param cpuMsP95 processor time of a letter, 95 of 100 at most
    public record Figures(int letters, double perSecondPerCore, double cpuMsP50, double cpuMsP95) {}

    /// @param count letters to measure, after the first ones that only warm
    public Figures run(int count) {
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
                nanos[(count - 1) * 95 / 100] / NANOS_A_MILLI);
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
