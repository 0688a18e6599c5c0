package saraban.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import saraban.templates.internal.docx4j.reading.PackageLoader;
import saraban.templates.internal.layout.Mark;

/// Every sample is read back to the letter as it was set, and keeps to both standards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTest {
    private Map<String, Printed> samples;

    @BeforeAll
    void print() throws Exception {
        samples = FormsOracleTest.everySample();
        assertTrue(samples.size() >= 15, samples.keySet().toString());
    }

    @Test
    void everySampleKeepsToPdfA3aAndPdfUa1() {
        Map<String, Object> faults = new TreeMap<>();
        samples.forEach((name, printed) -> faults.put(name, PdfText.faults(printed.pdf())));
        faults.values().removeIf(found -> found.equals(List.of()));
        assertEquals(Map.of(), faults);
    }

    @Test
    void pdfBoxReadsWhatWasSet() throws Exception {
        for (Map.Entry<String, Printed> sample : samples.entrySet()) {
            byte[] pdf = sample.getValue().pdf();
            StringBuilder read = new StringBuilder();
            for (int page = 1; page <= sample.getValue().pages(); page++) {
                read.append(String.join("", PdfText.lines(pdf, page)));
            }
            assertEquals(set(sample), bare(read.toString()), sample.getKey());
        }
    }

    @Test
    void popplerReadsWhatWasSet(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "poppler-utils is not there");
        for (Map.Entry<String, Printed> sample : samples.entrySet()) {
            Path file = folder.resolve("sample.pdf");
            Files.write(file, sample.getValue().pdf());
            assertEquals(set(sample), bare(poppler(file)), sample.getKey());
        }
    }

    private static String poppler(Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }

    // The words as they were laid out, page by page.
    private static String set(Map.Entry<String, Printed> sample) throws Exception {
        Form form = FormsOracleTest.form(sample.getKey());
        StringBuilder words = new StringBuilder();
        TypesetterTest.TYPESETTER
                .lay(PackageLoader.load(sample.getValue().docx()), form.continuation())
                .pages()
                .forEach(
                        page ->
                                page.marks()
                                        .forEach(
                                                mark -> {
                                                    if (mark instanceof Mark.Glyphs glyphs) {
                                                        words.append(glyphs.shaped().text());
                                                    }
                                                }));
        return bare(words.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\f]+", "");
    }
}
