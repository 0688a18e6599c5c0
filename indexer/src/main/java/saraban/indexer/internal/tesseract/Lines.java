package saraban.indexer.internal.tesseract;

import static org.bytedeco.tesseract.global.tesseract.RIL_BLOCK;
import static org.bytedeco.tesseract.global.tesseract.RIL_SYMBOL;
import static org.bytedeco.tesseract.global.tesseract.RIL_TEXTLINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import saraban.indexer.extract.PlacedText;

/// Takes the lines of a region just recognized out of the engine, with the place of each character.
final class Lines {
    /// So many spaces between two words stand for a gap, such as between columns.
    private static final String GAP = "    ";

    /// @param place on the prepared page, in pixels
    /// @param block the engine's block of lines that it belongs to, from 0
    /// @param confidence 0 to 1
    record Line(PlacedText text, Rectangle place, int block, double confidence) {
        int characters() {
            return text.text().length();
        }
    }

    private final Preparation prepared;
    private final int left;
    private final int top;
    private final int[] x0 = new int[1];
    private final int[] y0 = new int[1];
    private final int[] x1 = new int[1];
    private final int[] y1 = new int[1];

    private Lines(Preparation prepared, int left, int top) {
        this.prepared = prepared;
        this.left = left;
        this.top = top;
    }

    /// @param left where the region begins on the prepared page
    /// @param top likewise
    static List<Line> of(TessBaseAPI api, Preparation prepared, int left, int top) {
        try (ResultIterator at = api.GetIterator()) {
            return at == null || at.isNull() ? List.of() : new Lines(prepared, left, top).lines(at);
        }
    }

    private List<Line> lines(ResultIterator at) {
        List<Line> lines = new ArrayList<>();
        int block = -1;
        do {
            if (at.IsAtBeginningOf(RIL_BLOCK)) {
                block++;
            }
            if (!at.Empty(RIL_SYMBOL) && at.IsAtBeginningOf(RIL_TEXTLINE)) {
                Line line = line(at, block);
                if (!line.text().text().isBlank()) {
                    lines.add(line);
                }
            }
        } while (at.Next(RIL_TEXTLINE));
        return lines;
    }

    /// The line knows its spaces, its symbols know their places: the two are walked side by side.
    private Line line(ResultIterator at, int block) {
        String line = utf8(at.GetUTF8Text(RIL_TEXTLINE)).strip().replace(GAP, "\t");
        at.BoundingBox(RIL_TEXTLINE, x0, y0, x1, y1);
        Rectangle outline = new Rectangle(x0[0] + left, y0[0] + top, x1[0] - x0[0], y1[0] - y0[0]);
        List<Integer> tops = new ArrayList<>();
        List<Integer> bottoms = new ArrayList<>();
        PlacedText.Builder text = new PlacedText.Builder();
        double confidence = 0;
        int characters = 0;
        int done = 0;
        do {
            String symbol = utf8(at.GetUTF8Text(RIL_SYMBOL)).strip();
            int found = symbol.isEmpty() ? -1 : line.indexOf(symbol, done);
            if (found >= 0 && line.substring(done, found).isBlank()) {
                at.BoundingBox(RIL_SYMBOL, x0, y0, x1, y1);
                tops.add(y0[0] + top);
                bottoms.add(y1[0] + top);
                text.add(line.substring(done, found), null)
                        .add(
                                symbol,
                                prepared.onPage(
                                        x0[0] + left, y0[0] + top, x1[0] + left, y1[0] + top));
                done = found + symbol.length();
                confidence += at.Confidence(RIL_WORD) / 100.0 * symbol.length();
                characters += symbol.length();
            }
        } while (!at.IsAtFinalElement(RIL_TEXTLINE, RIL_SYMBOL) && at.Next(RIL_SYMBOL));
        text.add(line.substring(done), null);
        return new Line(
                text.build(),
                level(outline, tops, bottoms),
                block,
                characters == 0 ? 0 : confidence / characters);
    }

    // The engine's outline of a line takes in marks of its neighbours; most letters stand level.
    private static Rectangle level(Rectangle outline, List<Integer> tops, List<Integer> bottoms) {
        if (tops.isEmpty()) {
            return outline;
        }
        tops.sort(null);
        bottoms.sort(null);
        int top = tops.get(tops.size() / 2);
        int bottom = bottoms.get(bottoms.size() / 2);
        return new Rectangle(outline.x, top, outline.width, Math.max(1, bottom - top));
    }

    private static String utf8(BytePointer text) {
        if (text == null || text.isNull()) {
            return "";
        }
        try {
            return text.getString(StandardCharsets.UTF_8);
        } finally {
            text.deallocate();
        }
    }
}
