package saraban.templates.internal.itext;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;

/// The words of a page gathered into lines.
///
/// One run a line, not a word: readers put a space between runs, and Thai words have none. Signs
/// that belong to no word, such as brackets, go with the line on which they stand.
final class TextLayer {
    private static final double SAME_LINE = 0.5;
    private static final double WIDEST_GAP = 2;

    private TextLayer() {}

    /// Text that stands on one line.
    ///
    /// @param x left edge as a fraction of the upright page, and so on
    record Line(String text, double x, double y, double width, double height) {}

    static List<Line> lines(PageText page) {
        List<Line> lines = new ArrayList<>();
        List<PlacedWord> open = new ArrayList<>();
        int from = 0;
        for (PlacedWord word : page.words()) {
            if (!open.isEmpty() && !goesOn(page.text(), open.getLast(), word)) {
                int to = Math.max(from, border(page.text(), open.getLast().end(), word.start()));
                lines.add(line(page.text().substring(from, to), open));
                from = to;
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(line(page.text().substring(from), open));
        }
        return lines;
    }

    // Where the line that ends with one word meets the line that begins with the next.
    private static int border(String text, int end, int start) {
        int newline = text.indexOf('\n', end);
        return newline >= 0 && newline < start ? newline : Math.max(end, start);
    }

    private static boolean goesOn(String text, PlacedWord last, PlacedWord next) {
        if (next.start() < last.end()
                || text.substring(last.end(), next.start()).indexOf('\n') >= 0) {
            return false;
        }
        double shared =
                Math.min(last.y() + last.height(), next.y() + next.height())
                        - Math.max(last.y(), next.y());
        double gap = next.x() - (last.x() + last.width());
        double height = Math.max(last.height(), next.height());
        return shared > SAME_LINE * Math.min(last.height(), next.height())
                && gap > -height
                && gap < WIDEST_GAP * height;
    }

    private static Line line(String text, List<PlacedWord> words) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (PlacedWord word : words) {
            left = Math.min(left, word.x());
            top = Math.min(top, word.y());
            right = Math.max(right, word.x() + word.width());
            bottom = Math.max(bottom, word.y() + word.height());
        }
        return new Line(text.strip(), left, top, right - left, bottom - top);
    }
}
