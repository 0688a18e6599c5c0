package saraban.templates.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import saraban.corpus.archive.PlacedWord;

class FreePlaceTest {
    private static final FreePlace.Search STAMP =
            new FreePlace.Search(FreePlace.From.TOP_RIGHT, 8, 3, 1, 0.45);
    private static final FreePlace.Search MARK =
            new FreePlace.Search(FreePlace.From.BOTTOM_RIGHT, 12, 5, 0, 1);

    @Test
    void theCornerComesFirstThenWhatIsBesideIt() {
        FreePlace free = page();

        assertEquals(new FreePlace.Box(152, 8, 50, 25), free.next(STAMP, 50, 25));
        FreePlace.Box second = free.next(STAMP, 50, 25);
        assertTrue(second.left() <= 152 - 50 - 1 && second.top() == 8, second.toString());
        assertEquals(new FreePlace.Box(138, 255, 60, 30), page().next(MARK, 60, 30));
    }

    @Test
    void wordsStayClear() {
        // A letterhead over the right half, from 5 to 40 mm.
        FreePlace.Box beside = page(word(0.5f, 5 / 297f, 0.5f, 35 / 297f)).next(STAMP, 50, 25);
        assertTrue(beside.left() + 50 < 105 || beside.top() > 40, beside.toString());

        // A footer over the whole width, below 270 mm.
        FreePlace.Box above = page(word(0, 270 / 297f, 1, 27 / 297f)).next(MARK, 60, 30);
        assertEquals(138, above.left());
        assertTrue(above.top() + 30 <= 270 && above.top() > 230, above.toString());
    }

    @Test
    void aFullPageGivesTheCornerAndAPageWithOneGapTheLeastHidden() {
        assertEquals(new FreePlace.Box(152, 8, 50, 25), page(word(0, 0, 1, 1)).next(STAMP, 50, 25));

        // All but a strip of 10 mm at the left edge of the searched part.
        FreePlace.Box least = page(word(20 / 210f, 0, 190 / 210f, 1)).next(STAMP, 50, 25);
        assertTrue(least.left() < 12, least.toString());
    }

    @Test
    void aPageSmallerThanTheMarkHasItAtItsOrigin() {
        assertEquals(
                new FreePlace.Box(0, 0, 50, 25),
                new FreePlace(30, 20, List.of()).next(STAMP, 50, 25));
    }

    private static FreePlace page(PlacedWord... words) {
        return new FreePlace(210, 297, List.of(words));
    }

    private static PlacedWord word(float x, float y, float width, float height) {
        return new PlacedWord(0, 4, x, y, width, height);
    }
}
