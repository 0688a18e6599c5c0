package saraban.indexer.internal.tesseract;

import static org.bytedeco.tesseract.global.tesseract.RIL_SYMBOL;
import static org.bytedeco.tesseract.global.tesseract.RIL_TEXTLINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import saraban.indexer.extract.Box;
import saraban.indexer.extract.PlacedText;

/// Collects what the engine read, region by region, with the place of each character on the page.
final class Lines {
    /// So many spaces between two words stand for a gap, such as between columns.
    private static final String GAP = "    ";

    private final Preparation prepared;
    private final PlacedText.Builder text = new PlacedText.Builder();
    private double confidenceSum;
    private long characters;
    private boolean inCell;

    Lines(Preparation prepared) {
        this.prepared = prepared;
    }

    /// The next regions are one cell of a table.
    ///
    /// @param sameRow whether it stands beside the cell before
    void beginCell(boolean sameRow) {
        if (text.last() != '\n') {
            text.add(sameRow ? "\t" : "\n", null);
        }
        inCell = true;
    }

    void endTable() {
        inCell = false;
    }

    PlacedText text() {
        return text.build();
    }

    double confidence() {
        return characters == 0 ? 0 : Math.clamp(confidenceSum / characters, 0, 1);
    }

    /// Adds the lines of the region just recognized.
    void add(TessBaseAPI api, int left, int top) {
        try (ResultIterator at = api.GetIterator()) {
            if (at == null || at.isNull()) {
                return;
            }
            boolean first = true;
            do {
                if (at.Empty(RIL_SYMBOL)) {
                    continue;
                }
                if (at.IsAtBeginningOf(RIL_TEXTLINE)) {
                    String line = utf8(at.GetUTF8Text(RIL_TEXTLINE)).strip();
                    breakLine(first);
                    first = false;
                    addLine(at, line.replace(GAP, "\t"), left, top);
                }
            } while (at.Next(RIL_TEXTLINE));
        }
    }

    private void breakLine(boolean first) {
        if (inCell) {
            if (!first) {
                text.add(" ", null);
            }
        } else if (text.last() != '\n') {
            text.add("\n", null);
        }
    }

    /// The line knows its spaces, its symbols know their places: the two are walked side by side.
    private void addLine(ResultIterator at, String line, int left, int top) {
        int[] x0 = new int[1];
        int[] y0 = new int[1];
        int[] x1 = new int[1];
        int[] y1 = new int[1];
        int done = 0;
        do {
            String symbol = utf8(at.GetUTF8Text(RIL_SYMBOL)).strip();
            int found = symbol.isEmpty() ? -1 : line.indexOf(symbol, done);
            if (found >= 0 && line.substring(done, found).isBlank()) {
                at.BoundingBox(RIL_SYMBOL, x0, y0, x1, y1);
                Box place = prepared.onPage(x0[0] + left, y0[0] + top, x1[0] + left, y1[0] + top);
                text.add(line.substring(done, found), null).add(symbol, place);
                done = found + symbol.length();
                confidenceSum += at.Confidence(RIL_WORD) / 100.0 * symbol.length();
                characters += symbol.length();
            }
        } while (!at.IsAtFinalElement(RIL_TEXTLINE, RIL_SYMBOL) && at.Next(RIL_SYMBOL));
        text.add(line.substring(done), null);
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
