package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.indexer.TextExtractors;

class PagePicturesTest {
    private final PagePictures pictures = TextExtractors.pictures();

    @TempDir Path folder;

    @Test
    void aPageIsDrawnAtTheResolutionAsked() throws IOException {
        Path file = TestPapers.written(folder.resolve("letter.pdf"), 0, TestPapers.LETTER);

        BufferedImage page = image(pictures.png(file, "letter.pdf", 1, 72, 0));

        assertEquals(595, page.getWidth());
        assertEquals(841, page.getHeight());
    }

    @Test
    void bytesOfALetterBeingWrittenAreDrawnToo() throws IOException {
        Path file = TestPapers.written(folder.resolve("letter.pdf"), 0, TestPapers.LETTER);

        BufferedImage page = image(pictures.render(Files.readAllBytes(file), 1, 36));

        assertEquals(298, page.getWidth(), 1);
    }

    @Test
    void aTurnedPageStandsUprightAndItsWordsLieOnItsInk() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            Path file =
                    TestPapers.written(
                            folder.resolve("turned-" + rotation + ".pdf"),
                            rotation,
                            TestPapers.LETTER);
            List<PageText> pages = new ArrayList<>();
            try (TextExtractor extractor = TextExtractors.with(new NoOcr(), ExtractLimits.USUAL)) {
                extractor.extract(file, "turned.pdf", pages::add);
            }
            PageText text = pages.getFirst();

            BufferedImage page = image(pictures.png(file, "turned.pdf", 1, 72, text.rotated()));

            assertEquals(Math.floorMod(-rotation, 360), text.rotated());
            assertEquals(595, page.getWidth());
            for (PlacedWord word : text.words()) {
                Box box = new Box(word.x(), word.y(), word.width(), word.height());
                assertTrue(TestPapers.ink(page, box) > 0.02, rotation + ": " + word);
            }
        }
    }

    @Test
    void aThumbnailIsAsNarrowAsAsked() throws IOException {
        Path file =
                TestPapers.png(
                        folder.resolve("scan.png"), TestPapers.picture(TestPapers.LETTER, 100));

        BufferedImage small = image(pictures.thumbnail(file, "scan.png", 1, 160, 90));

        assertEquals(160, small.getWidth());
        assertTrue(small.getHeight() > small.getWidth());
    }

    @Test
    void aMissingPageIsNamed() throws IOException {
        Path file = TestPapers.written(folder.resolve("letter.pdf"), 0, TestPapers.LETTER);

        UnreadableFileException refused =
                assertThrows(
                        UnreadableFileException.class,
                        () -> pictures.png(file, "letter.pdf", 2, 72, 0));

        assertEquals("expected page 2, found 1 pages", refused.getMessage());
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
