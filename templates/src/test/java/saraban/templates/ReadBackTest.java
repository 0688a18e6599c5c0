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

/// Every sample, letter and annex, is read back to the letter as it was set, and keeps to both
/// standards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTest {
    private List<SamplePaper> samples;

    @BeforeAll
    void print() throws Exception {
        samples = SamplePaper.all();
        assertTrue(samples.size() >= 20, samples.size() + " samples");
    }

    @Test
    void everySampleKeepsToPdfA3aAndPdfUa1() {
        Map<String, Object> faults = new TreeMap<>();
        samples.forEach(sample -> faults.put(sample.name(), PdfText.faults(sample.pdf())));
        faults.values().removeIf(found -> found.equals(List.of()));
        assertEquals(Map.of(), faults);
    }

    @Test
    void pdfBoxReadsWhatWasSet() {
        samples.forEach(
                sample -> {
                    StringBuilder read = new StringBuilder();
                    for (int page = 1; page <= sample.pages(); page++) {
                        read.append(String.join("", PdfText.lines(sample.pdf(), page)));
                    }
                    assertEquals(sample.words(), SamplePaper.bare(read.toString()), sample.name());
                });
    }

    @Test
    void popplerReadsWhatWasSet(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "poppler-utils is not there");
        for (SamplePaper sample : samples) {
            Path file = folder.resolve("sample.pdf");
            Files.write(file, sample.pdf());
            assertEquals(sample.words(), SamplePaper.bare(poppler(file)), sample.name());
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
}
