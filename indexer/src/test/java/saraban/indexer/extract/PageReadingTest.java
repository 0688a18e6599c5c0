package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.TextSource;
import saraban.indexer.TextExtractors;

class PageReadingTest {
    @TempDir Path folder;

    private final List<PageText> pages = new ArrayList<>();

    @Test
    void pagesAreReadSideBySideAndLeaveInTheirOrder() throws IOException {
        SidecarOcr engine = new SidecarOcr(Duration.ofMillis(60));
        BufferedImage[] pictures =
                IntStream.range(0, 8)
                        .mapToObj(i -> TestPapers.blank(400 + i, 300))
                        .toArray(BufferedImage[]::new);
        for (int i = 0; i < 8; i++) {
            engine.knows(400 + i, "หน้า " + i);
        }
        Path file = TestPapers.scan(folder.resolve("pages.pdf"), 100, pictures);

        Extraction result = read(file, engine);

        assertEquals(new Extraction.Read("application/pdf", 8, 8, List.of()), result);
        for (int i = 0; i < 8; i++) {
            assertEquals("หน้า " + i, pages.get(i).text());
            assertEquals(i + 1, pages.get(i).page());
        }
        assertTrue(engine.mostAtOnce.get() >= 2, "at once: " + engine.mostAtOnce);
        assertTrue(engine.mostAtOnce.get() <= 3, "at once: " + engine.mostAtOnce);
    }

    @Test
    void aPageThatFailsFailsAlone() throws IOException {
        SidecarOcr engine = new SidecarOcr(Duration.ZERO).knows(400, "หน้าแรก").knows(401, "!");
        Path file =
                TestPapers.scan(
                        folder.resolve("pages.pdf"),
                        100,
                        TestPapers.blank(400, 300),
                        TestPapers.blank(401, 300));

        Extraction result = read(file, engine);

        assertEquals(
                new Extraction.Read(
                        "application/pdf", 2, 1, List.of("page 2: this page is beyond reading")),
                result);
        assertEquals("หน้าแรก", pages.get(0).text());
        assertEquals(TextSource.NONE, pages.get(1).source());
        assertEquals("this page is beyond reading", pages.get(1).reason());
    }

    @Test
    void aPictureWithoutTextIsSaidToBeSo() throws IOException {
        Path file = TestPapers.scan(folder.resolve("white.pdf"), 100, TestPapers.blank(400, 300));

        Extraction result = read(file, new SidecarOcr(Duration.ZERO));

        assertEquals(
                new Extraction.Read(
                        "application/pdf",
                        1,
                        0,
                        List.of("no text was found on the pictures of 1 pages")),
                result);
    }

    private Extraction read(Path file, OcrEngine engine) {
        try (TextExtractor extractor = TextExtractors.with(engine, ExtractLimits.USUAL)) {
            return extractor.extract(file, file.getFileName().toString(), pages::add);
        }
    }
}
