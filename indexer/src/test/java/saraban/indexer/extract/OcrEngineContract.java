package saraban.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What every engine that reads pictures promises.
public interface OcrEngineContract {
    Duration MINUTE = Duration.ofMinutes(1);

    /// A fresh engine; the test closes it.
    OcrEngine engine();

    /// A picture that the engine reads, and the word on it.
    PageImage legible();

    String word();

    @Test
    default void aLegiblePageGivesItsText() {
        try (OcrEngine engine = engine()) {
            OcrPage page = engine.read(legible(), MINUTE);

            assertTrue(page.text().text().contains(word()), page.text().text());
            assertTrue(page.confidence() > 0.5 && page.confidence() <= 1, "" + page.confidence());
        }
    }

    @Test
    default void everyLetterLiesOnThePage() {
        try (OcrEngine engine = engine()) {
            PlacedText text = engine.read(legible(), MINUTE).text();

            assertFalse(text.text().isEmpty());
            for (int i = 0; i < text.text().length(); i++) {
                if (!Character.isWhitespace(text.text().charAt(i))) {
                    Box box = text.box(i, i + 1).orElseThrow();
                    assertTrue(box.x() > -0.01 && box.x() + box.width() < 1.01, "" + box);
                    assertTrue(box.y() > -0.01 && box.y() + box.height() < 1.01, "" + box);
                }
            }
        }
    }

    @Test
    default void theSamePageReadsTheSameAgain() {
        try (OcrEngine engine = engine()) {
            String once = engine.read(legible(), MINUTE).text().text();

            assertEquals(once, engine.read(legible(), MINUTE).text().text());
        }
    }

    @Test
    default void anEmptyPageGivesNoText() {
        BufferedImage white = TestPapers.blank(600, 400);
        try (OcrEngine engine = engine()) {
            OcrPage page = engine.read(new PageImage(white, 150, 150, Box.PAGE), MINUTE);

            assertEquals("", page.text().text());
        }
    }

    @Test
    default void aClosedEngineRefuses() {
        OcrEngine engine = engine();
        engine.close();

        assertThrows(OcrFailedException.class, () -> engine.read(legible(), MINUTE));
    }
}
