package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.flow.TabStop;
import saraban.templates.internal.layout.Line.Spot;

/// Fills the lines of a paragraph one after the other, each as full as it goes.
final class LineFiller {
    private static final double SLACK = 0.05;
    // Word processors round widths to twentieths of a point: a line that fits by less does not fit.
    private static final double ROUNDING = 0.025;

    private final ParagraphFormat format;
    private final double columnWidth;
    private final TabStops stops;
    private final WordSplitter splitter;
    private final List<Line> lines = new ArrayList<>();

    private List<Spot> spots = new ArrayList<>();
    private double x;
    private double start;
    private double edge;
    private Optional<TabStop> pending = Optional.empty();
    private int pendingFrom;

    LineFiller(
            ParagraphFormat format, double columnWidth, double defaultTab, WordSplitter splitter) {
        this.format = format;
        this.columnWidth = columnWidth;
        this.splitter = splitter;
        stops = new TabStops(format, defaultTab);
        open(true);
    }

    List<Line> fill(List<Chunk> chunks) {
        x -= format.labelShare() * label(chunks);
        start = x;
        for (Chunk chunk : chunks) {
            if (chunk.isBreak()) {
                place(chunk);
                close(true, ((Piece.Break) chunk.pieces().getFirst()).page());
                open(false);
            } else if (chunk.isTab()) {
                tab((Piece.Tab) chunk.pieces().getFirst());
            } else {
                word(chunk);
            }
        }
        boolean endedByPageBreak =
                !lines.isEmpty() && spots.isEmpty() && lines.getLast().pageEnds();
        if (!endedByPageBreak) {
            close(true, false);
        }
        return lines;
    }

    // The number of a list item stands before the first tab.
    private static double label(List<Chunk> chunks) {
        double width = 0;
        for (Chunk chunk : chunks) {
            if (chunk.isTab()) {
                return width;
            }
            width += chunk.whole();
        }
        return 0;
    }

    private void open(boolean first) {
        spots = new ArrayList<>();
        start = format.left() + (first ? format.firstLine() : 0);
        edge = columnWidth - format.right();
        x = start;
        pending = Optional.empty();
    }

    private void close(boolean last, boolean pageEnds) {
        settlePending();
        lines.add(new Line(List.copyOf(spots), start, edge, last, pageEnds));
    }

    private void word(Chunk chunk) {
        if (fits(chunk.width())) {
            place(chunk);
            return;
        }
        if (spots.stream().anyMatch(spot -> spot.piece().width() > 0) || x > start + SLACK) {
            close(false, false);
            open(false);
        }
        Chunk rest = chunk;
        while (!fits(rest.width()) && edge - x > 0) {
            Optional<WordSplitter.Parts> parts = splitter.split(rest, edge - x);
            if (parts.isEmpty()) {
                break;
            }
            place(parts.get().head());
            close(false, false);
            open(false);
            rest = parts.get().tail();
        }
        place(rest);
    }

    private boolean fits(double width) {
        return end(width) <= edge - ROUNDING;
    }

    // Where the line would end, with the text since a pending stop moved left by its own width.
    private double end(double width) {
        if (pending.isEmpty()) {
            return x + width;
        }
        double from = pendingStart();
        double text = x - from + width;
        return switch (pending.get().kind()) {
            case RIGHT, DECIMAL ->
                    Math.max(Math.min(pending.get().at(), edge) - ROUNDING, from + text);
            case CENTER -> Math.max(pending.get().at() + text / 2, from + text);
            case LEFT -> from + text;
        };
    }

    private void place(Chunk chunk) {
        for (Piece piece : chunk.pieces()) {
            spots.add(new Spot(piece, x, piece.width(), (char) 0));
            x += piece.width();
        }
    }

    private void tab(Piece.Tab tab) {
        settlePending();
        TabStop stop = stops.after(x);
        if (stop.at() > edge + SLACK && !stops.isOwn(stop) && !spots.isEmpty()) {
            close(false, false);
            open(false);
            stop = stops.after(x);
        }
        if (stop.kind() == TabStop.Kind.LEFT) {
            spots.add(new Spot(tab, x, stop.at() - x, stop.leader()));
            x = stop.at();
        } else {
            pending = Optional.of(stop);
            pendingFrom = spots.size();
            spots.add(new Spot(tab, x, 0, stop.leader()));
        }
    }

    private double pendingStart() {
        return spots.get(pendingFrom).x();
    }

    private void settlePending() {
        if (pending.isEmpty()) {
            return;
        }
        TabStop stop = pending.get();
        double from = pendingStart();
        double text = solidEnd() - from;
        double target =
                switch (stop.kind()) {
                    case RIGHT -> stop.at() - text;
                    case CENTER -> stop.at() - text / 2;
                    case DECIMAL -> stop.at() - beforePoint(text);
                    case LEFT -> stop.at();
                };
        double move = Math.max(0, target - from);
        Spot tab = spots.get(pendingFrom);
        spots.set(pendingFrom, new Spot(tab.piece(), from, move, stop.leader()));
        for (int i = pendingFrom + 1; i < spots.size(); i++) {
            spots.set(i, spots.get(i).moved(move));
        }
        x += move;
        pending = Optional.empty();
    }

    private double solidEnd() {
        for (int i = spots.size() - 1; i > pendingFrom; i--) {
            if (!(spots.get(i).piece() instanceof Piece.Text text && text.space())) {
                return spots.get(i).x() + spots.get(i).width();
            }
        }
        return pendingStart();
    }

    private double beforePoint(double whole) {
        double from = pendingStart();
        for (int i = pendingFrom + 1; i < spots.size(); i++) {
            if (spots.get(i).piece() instanceof Piece.Text text) {
                int point = text.shaped().text().indexOf('.');
                if (point >= 0) {
                    return spots.get(i).x() - from + splitter.widthBefore(text, point);
                }
            }
        }
        return whole;
    }
}
