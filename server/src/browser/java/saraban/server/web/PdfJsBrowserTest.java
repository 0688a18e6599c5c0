package saraban.server.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import saraban.templates.SamplePaper;

/// What a browser's own reader of PDFs finds on our paper: it knows the fonts' mapping and the
/// order of the glyphs alone, and no replacement text.
@Tag("browser")
class PdfJsBrowserTest {
    @Test
    void pdfJsReadsEverySampleAsItWasSet() throws Exception {
        Optional<Chromium> found = Chromium.find();
        assumeTrue(
                found.isPresent(),
                "skipped: no chromium, chromium-browser or google-chrome on the path");
        List<SamplePaper> papers = SamplePaper.all();
        assertTrue(papers.size() >= 20, papers.size() + " papers");

        try (Chromium chromium = found.get();
                PdfJsSite site = new PdfJsSite()) {
            chromium.page().navigate(site.address());
            chromium.page().waitForFunction("() => window.textOf");

            assertAll(
                    papers.stream()
                            .map(
                                    paper ->
                                            () ->
                                                    assertEquals(
                                                            paper.words(),
                                                            read(chromium, site.offer(paper)),
                                                            paper.name())));
            assertEquals(List.of(), chromium.complaints());
        }
    }

    private static String read(Chromium chromium, String address) {
        Object text = chromium.page().evaluate("address => textOf(address)", address);
        return SamplePaper.bare((String) text);
    }
}
