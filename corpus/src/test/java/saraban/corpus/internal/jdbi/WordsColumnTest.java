package saraban.corpus.internal.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saraban.corpus.CorruptFileException;
import saraban.corpus.archive.PlacedWord;

class WordsColumnTest {
    private static final float HALF_A_STEP = 0.5f / 65_535f + 1e-7f;

    @Test
    void everyWordComesBackWithItsOffsetsAndItsBoxToWithinHalfAStep() {
        long seed = Long.getLong("seed", 20260101);
        var random = new Random(seed);
        for (int page = 0; page < 200; page++) {
            List<PlacedWord> words = words(random);

            List<PlacedWord> back = WordsColumn.unpack(WordsColumn.pack(words));

            assertEquals(words.size(), back.size(), "seed " + seed);
            for (int i = 0; i < words.size(); i++) {
                assertNear(words.get(i), back.get(i), seed);
            }
        }
    }

    @Test
    void aWordOfRunningTextTakesTenBytes() {
        List<PlacedWord> words =
                List.of(
                        new PlacedWord(0, 6, 0.1f, 0.1f, 0.2f, 0.02f),
                        new PlacedWord(7, 12, 0.3f, 0.1f, 0.2f, 0.02f));

        assertEquals(20, WordsColumn.pack(words).length);
    }

    @Test
    void aColumnThatEndsInMidWordIsCorrupt() {
        byte[] packed = WordsColumn.pack(List.of(new PlacedWord(0, 6, 0.1f, 0.1f, 0.2f, 0.02f)));

        var fault =
                assertThrows(
                        CorruptFileException.class,
                        () -> WordsColumn.unpack(Arrays.copyOf(packed, packed.length - 1)));

        assertEquals(
                "words of a page: expected whole words, found 9 bytes that end in mid-word",
                fault.getMessage());
    }

    private static List<PlacedWord> words(Random random) {
        var words = new ArrayList<PlacedWord>();
        for (int i = random.nextInt(50); i > 0; i--) {
            // Columns and tables put words out of the order of the text.
            int start = random.nextInt(200_000);
            words.add(
                    new PlacedWord(
                            start,
                            start + 1 + random.nextInt(300),
                            random.nextFloat(),
                            random.nextFloat(),
                            random.nextFloat(),
                            random.nextFloat()));
        }
        return words;
    }

    private static void assertNear(PlacedWord word, PlacedWord back, long seed) {
        assertEquals(word.start(), back.start(), "seed " + seed);
        assertEquals(word.end(), back.end(), "seed " + seed);
        assertTrue(Math.abs(word.x() - back.x()) <= HALF_A_STEP, "seed " + seed);
        assertTrue(Math.abs(word.y() - back.y()) <= HALF_A_STEP, "seed " + seed);
        assertTrue(Math.abs(word.width() - back.width()) <= 2 * HALF_A_STEP, "seed " + seed);
        assertTrue(Math.abs(word.height() - back.height()) <= 2 * HALF_A_STEP, "seed " + seed);
    }
}
