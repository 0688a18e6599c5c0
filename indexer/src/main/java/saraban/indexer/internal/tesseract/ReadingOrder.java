package saraban.indexer.internal.tesseract;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Brings the lines of a page into the order of reading: rows from top to bottom, in a row from
/// left to right, as the head of a letter is read. The engine's own order is kept on a page of
/// columns.
final class ReadingOrder {
    private static final int LINES_OF_A_COLUMN = 4;
    private static final double BESIDE = 0.6;
    /// In heights of the letters; whole lines are about three apart.
    private static final double HALF_A_LINE = 1.6;
    private static final double SAME_ROW = 0.45;

    private ReadingOrder() {}

    /// The rows; mostly of one line each.
    static List<List<Lines.Line>> rows(List<Lines.Line> lines) {
        if (hasColumns(lines)) {
            return lines.stream().map(List::of).toList();
        }
        List<Lines.Line> falling = new ArrayList<>(lines);
        falling.sort(Comparator.comparingDouble(line -> line.place().getCenterY()));
        leftFirst(falling);
        List<List<Lines.Line>> rows = new ArrayList<>();
        for (Lines.Line line : falling) {
            if (rows.isEmpty() || !belongs(line, rows.getLast())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(line -> line.place().x)));
        return rows;
    }

    // What stands left of two lines, at half their height, is read before both.
    private static void leftFirst(List<Lines.Line> falling) {
        for (int i = 1; i < falling.size(); i++) {
            Rectangle before = falling.get(i - 1).place();
            Rectangle place = falling.get(i).place();
            boolean left = place.x + place.width <= before.x;
            double apart = place.getCenterY() - before.getCenterY();
            if (left && apart < HALF_A_LINE * Math.min(before.height, place.height)) {
                Collections.swap(falling, i - 1, i);
            }
        }
    }

    private static boolean belongs(Lines.Line line, List<Lines.Line> row) {
        Rectangle first = row.getFirst().place();
        double apart = Math.abs(line.place().getCenterY() - first.getCenterY());
        boolean level = apart < SAME_ROW * Math.min(line.place().height, first.height);
        return level && row.stream().noneMatch(other -> overlapAcross(line.place(), other.place()));
    }

    private static boolean overlapAcross(Rectangle one, Rectangle other) {
        return one.x < other.x + other.width && other.x < one.x + one.width;
    }

    /// Whether two blocks of several lines each stand side by side.
    private static boolean hasColumns(List<Lines.Line> lines) {
        Map<Integer, List<Lines.Line>> blocks =
                lines.stream().collect(Collectors.groupingBy(Lines.Line::block));
        List<Rectangle> large =
                blocks.values().stream()
                        .filter(block -> block.size() >= LINES_OF_A_COLUMN)
                        .map(ReadingOrder::outline)
                        .toList();
        for (int i = 0; i < large.size(); i++) {
            for (int j = i + 1; j < large.size(); j++) {
                if (beside(large.get(i), large.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beside(Rectangle one, Rectangle other) {
        int shared =
                Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        return !overlapAcross(one, other) && shared > BESIDE * Math.min(one.height, other.height);
    }

    private static Rectangle outline(List<Lines.Line> block) {
        return block.stream().map(Lines.Line::place).reduce(Rectangle::union).orElseThrow();
    }
}
