package saraban.indexer.internal.tesseract;

import java.util.List;
import saraban.indexer.extract.PlacedText;

/// Writes the lines of a page's regions one below the other and the cells of its table row by row,
/// and keeps the mean confidence of all.
final class PageWriter {
    private static final double SURE = 0.5;
    private static final int FEW = 8;

    private final PlacedText.Builder text = new PlacedText.Builder();
    private double confidenceSum;
    private long characters;
    private int row = -1;

    /// Lines of running text; marks of a stamp or an emblem read as letters are left out.
    void region(List<Lines.Line> lines) {
        List<Lines.Line> sure = lines.stream().filter(line -> !noise(line)).toList();
        for (List<Lines.Line> line : ReadingOrder.rows(sure)) {
            beginLine();
            for (Lines.Line part : line) {
                if (text.last() != '\n') {
                    text.add("\t", null);
                }
                add(part);
            }
        }
    }

    /// The lines of one cell of a table.
    void cell(int inRow, List<Lines.Line> lines) {
        if (inRow == row) {
            text.add("\t", null);
        } else {
            beginLine();
        }
        row = inRow;
        boolean first = true;
        for (Lines.Line line : lines) {
            if (!first) {
                text.add(" ", null);
            }
            add(line);
            first = false;
        }
    }

    PlacedText text() {
        return text.build();
    }

    double confidence() {
        return characters == 0 ? 0 : Math.clamp(confidenceSum / characters, 0, 1);
    }

    private static boolean noise(Lines.Line line) {
        return line.confidence() < SURE && line.characters() < FEW;
    }

    private void beginLine() {
        if (text.last() != '\n') {
            text.add("\n", null);
        }
    }

    private void add(Lines.Line line) {
        text.add(line.text());
        confidenceSum += line.confidence() * line.characters();
        characters += line.characters();
    }
}
