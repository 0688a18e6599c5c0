package saraban.server.desk;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.indexer.text.Span;

/// Finds where marked stretches of a page's text stand on its picture.
public final class PageMarks {
    // Words closer than this, side by side on a line, share a box.
    private static final float GAP = 0.02f;

    private PageMarks() {}

    /// A box on the page, in fractions of its width and height from its upper left corner.
    public record Box(float x, float y, float width, float height) {
        private Box with(PlacedWord word) {
            float left = Math.min(x, word.x());
            float top = Math.min(y, word.y());
            float right = Math.max(x + width, word.x() + word.width());
            float bottom = Math.max(y + height, word.y() + word.height());
            return new Box(left, top, right - left, bottom - top);
        }

        private boolean continuedBy(PlacedWord word) {
            boolean sameLine =
                    Math.abs(word.y() + word.height() / 2 - (y + height / 2))
                            < Math.max(height, word.height()) / 2;
            return sameLine && word.x() >= x && word.x() - (x + width) < GAP;
        }
    }

    /// The boxes of all words that a span touches, one for words that follow each other.
    static List<Box> boxes(PageText page, List<Span> spans) {
        var boxes = new ArrayList<Box>();
        for (Span span : spans) {
            int first = boxes.size();
            for (PlacedWord word : page.words()) {
                if (word.start() < span.end() && word.end() > span.start()) {
                    add(boxes, first, word);
                }
            }
        }
        return boxes;
    }

    private static void add(List<Box> boxes, int first, PlacedWord word) {
        if (boxes.size() > first && boxes.getLast().continuedBy(word)) {
            boxes.set(boxes.size() - 1, boxes.getLast().with(word));
        } else {
            boxes.add(new Box(word.x(), word.y(), word.width(), word.height()));
        }
    }
}
