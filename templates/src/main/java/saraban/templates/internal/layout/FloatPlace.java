package saraban.templates.internal.layout;

import saraban.templates.internal.flow.Inline.Anchor;
import saraban.templates.internal.flow.Inline.Anchor.From;
import saraban.templates.internal.flow.Inline.Floating;
import saraban.templates.internal.flow.Section.PageBox;

/// Finds the place of a picture that stands on its own.
final class FloatPlace {
    private FloatPlace() {}

    /// How far a line is pushed down by a picture that leaves no text beside it.
    static double push(Slab slab, double y) {
        double push = 0;
        for (Floating floating : slab.landing().floats()) {
            boolean beside = floating.clearsText() && floating.down().from() == From.PARAGRAPH;
            if (beside && floating.down().offset() < slab.height()) {
                push = Math.max(push, floating.down().offset() + floating.height());
            }
        }
        return push;
    }

    /// @param y top of the line it belongs to
    /// @param pushed how far that line was pushed down
    static Mark mark(Tag tag, Floating floating, PageBox page, double y, double pushed) {
        double left =
                along(
                        floating.across(),
                        floating.width(),
                        page.width(),
                        page.left(),
                        page.width() - page.right(),
                        page.left());
        double top =
                along(
                        floating.down(),
                        floating.height(),
                        page.height(),
                        page.top(),
                        page.height() - page.bottom(),
                        y - pushed);
        return new Mark.Image(
                tag, left, top, floating.width(), floating.height(), floating.picture());
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
