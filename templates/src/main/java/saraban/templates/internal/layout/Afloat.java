package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Inline.Anchor;
import saraban.templates.internal.flow.Inline.Anchor.From;
import saraban.templates.internal.flow.Inline.Frame;
import saraban.templates.internal.flow.Section.PageBox;

/// A picture or a box laid out, on its way to its place on a page.
///
/// @param marks drawn from its top left corner
record Afloat(Frame frame, List<Mark> marks) {

    /// How far a line is pushed down by what leaves no text beside it.
    static double push(Slab slab) {
        double push = 0;
        for (Afloat afloat : slab.floats()) {
            Frame frame = afloat.frame();
            boolean beside = frame.clearsText() && frame.down().from() == From.PARAGRAPH;
            if (beside && frame.down().offset() < slab.height()) {
                push = Math.max(push, frame.down().offset() + frame.height());
            }
        }
        return push;
    }

    /// @param y top of the line it belongs to, before that line was pushed down
    List<Mark> on(PageBox page, double y) {
        double left =
                along(
                        frame.across(),
                        frame.width(),
                        page.width(),
                        page.left(),
                        page.width() - page.right(),
                        page.left());
        double top =
                along(
                        frame.down(),
                        frame.height(),
                        page.height(),
                        page.top(),
                        page.height() - page.bottom(),
                        y);
        return marks.stream().map(mark -> mark.moved(left, top)).toList();
    }

    private static double along(
            Anchor anchor, double size, double whole, double from, double to, double here) {
        double start =
                switch (anchor.from()) {
                    case PAGE -> 0;
                    case MARGIN -> from;
                    case PARAGRAPH -> here;
                };
        double end = anchor.from() == From.PAGE ? whole : to;
        return switch (anchor.align()) {
            case NONE -> start + anchor.offset();
            case START -> start;
            case CENTER -> (start + end - size) / 2;
            case END -> end - size;
        };
    }
}
