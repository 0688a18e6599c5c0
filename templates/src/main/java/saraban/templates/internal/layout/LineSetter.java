package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import saraban.templates.internal.flow.LineSpacing;
import saraban.templates.internal.flow.ParagraphFormat;
import saraban.templates.internal.fonts.ThaiMarks;
import saraban.templates.internal.layout.Line.Spot;

/// Gives a filled line its height and its marks: aligns it, spreads it, draws what goes with the
/// text.
final class LineSetter {
    private static final double EXACT_ASCENT = 0.8;

    private final ParagraphFormat format;
    private final Piece strut;
    private final ParagraphTags tags;

    LineSetter(ParagraphFormat format, Piece strut, ParagraphTags tags) {
        this.format = format;
        this.strut = strut;
        this.tags = tags;
    }

    /// @param height of the line with its spacing
    /// @param marks drawn from its top left
    record Set(double height, List<Mark> marks) {}

    Set set(Line line) {
        double ascent = 0;
        double descent = 0;
        double text = 0;
        boolean onlyTabs =
                line.spots().stream().allMatch(spot -> spot.piece() instanceof Piece.Tab);
        for (Spot spot : line.spots()) {
            if (spot.piece() instanceof Piece.Tab && !onlyTabs) {
                continue;
            }
            ascent = Math.max(ascent, spot.piece().ascent());
            descent = Math.max(descent, spot.piece().descent());
            boolean picture = spot.piece() instanceof Piece.Image;
            text = Math.max(text, picture ? 0 : spot.piece().ascent() + spot.piece().descent());
        }
        boolean empty = line.spots().isEmpty();
        ascent = empty ? strut.ascent() : ascent;
        descent = empty ? strut.descent() : descent;
        double natural = ascent + descent;
        double font = strut.ascent() + strut.descent();
        LineSpacing spacing = format.line();
        double height =
                switch (spacing.rule()) {
                    // What a line is wider, it is by its text, not by a picture in it.
                    case MULTIPLE -> natural + (spacing.value() - 1) * (text > 0 ? text : font);
                    case AT_LEAST -> Math.max(natural, spacing.value());
                    case EXACT -> spacing.value();
                };
        double baseline =
                switch (spacing.rule()) {
                    case EXACT -> height * EXACT_ASCENT;
                    case AT_LEAST -> ascent + height - natural;
                    // What a wider line adds stands below its text, what a narrower one takes is
                    // taken above.
                    case MULTIPLE -> ascent + Math.min(0, height - natural);
                };
        return new Set(height, marks(line, baseline));
    }

    private List<Mark> marks(Line line, double baseline) {
        List<Spot> spots = line.spots();
        int solid = spots.size();
        while (solid > 0 && hangs(spots.get(solid - 1).piece())) {
            solid--;
        }
        double end =
                solid == 0 ? line.start() : spots.get(solid - 1).x() + spots.get(solid - 1).width();
        double room = line.edge() - end;
        int first = firstAfterTab(spots);
        boolean tabbed = first > 0;
        Spread spread =
                room > 0.01 && spreads(line)
                        ? new Spread(spots.subList(first, solid), room)
                        : Spread.NONE;
        double shift =
                switch (format.justification()) {
                    case CENTER -> room / 2;
                    case RIGHT -> room;
                    case LEFT, BOTH, DISTRIBUTE, THAI_DISTRIBUTE -> 0;
                };
        List<Mark> marks = new ArrayList<>();
        RunInk ink = new RunInk(marks, baseline, tags);
        for (int i = 0; i < spots.size(); i++) {
            boolean counted = i >= first && i < solid;
            double gap = counted ? spread.gap(spots.get(i).piece()) : 0;
            ink.draw(spots.get(i).moved(shift), gap, i < solid);
            shift += counted ? spread.added(spots.get(i).piece()) : 0;
        }
        return marks;
    }

    private static boolean hangs(Piece piece) {
        return piece instanceof Piece.Break || piece instanceof Piece.Text text && text.space();
    }

    private static int firstAfterTab(List<Spot> spots) {
        int first = 0;
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).piece() instanceof Piece.Tab) {
                first = i + 1;
            }
        }
        return first;
    }

    private boolean spreads(Line line) {
        return switch (format.justification()) {
            case BOTH, THAI_DISTRIBUTE -> !line.last();
            case DISTRIBUTE -> true;
            case LEFT, CENTER, RIGHT -> false;
        };
    }

    /// How the room of a line is shared out: after each Thai cluster and each space but the last.
    private static final class Spread {
        static final Spread NONE = new Spread(List.of(), 0);
        private final double each;

        Spread(List<Spot> spots, double room) {
            int count = spots.stream().mapToInt(spot -> places(spot.piece())).sum();
            if (!spots.isEmpty() && places(spots.getLast().piece()) > 0) {
                count--;
            }
            each = count > 0 ? room / count : 0;
        }

        // Latin words keep their letters together.
        private static int places(Piece piece) {
            boolean spread =
                    piece instanceof Piece.Text text
                            && (text.space()
                                    || ThaiMarks.isThai(text.shaped().text().codePointAt(0)));
            return spread ? ((Piece.Text) piece).shaped().clusters() : 0;
        }

        double gap(Piece piece) {
            return places(piece) > 0 ? each : 0;
        }

        double added(Piece piece) {
            return places(piece) * each;
        }
    }
}
