package saraban.templates.internal.layout;

import saraban.templates.internal.layout.Mark.Fill;
import saraban.templates.internal.layout.Mark.Glyphs;
import saraban.templates.internal.layout.Mark.Image;
import saraban.templates.internal.layout.Mark.Link;
import saraban.templates.internal.layout.Mark.Place;
import saraban.templates.internal.layout.Mark.Rule;

/// A quarter turn: what ran right from a corner runs up (90) or down (270) from (x, y).
record Quarter(double x, double y, int degrees) {

    /// The mark after the turn; pictures are not turned, they stand upright in the middle of their
    /// place.
    Mark turn(Mark mark) {
        return switch (mark) {
            case Glyphs g ->
                    new Glyphs(
                            g.tag(),
                            across(g.y()),
                            along(g.x()),
                            g.shaped(),
                            g.face(),
                            g.size(),
                            g.color(),
                            g.gap(),
                            g.stretch(),
                            degrees);
            case Rule r ->
                    new Rule(
                            r.tag(),
                            across(r.y1()),
                            along(r.x1()),
                            across(r.y2()),
                            along(r.x2()),
                            r.width(),
                            r.color(),
                            r.dash());
            case Fill f ->
                    new Fill(
                            f.tag(),
                            left(f.y(), f.height()),
                            upper(f.x(), f.width()),
                            f.height(),
                            f.width(),
                            f.color());
            case Image i ->
                    new Image(
                            i.tag(),
                            left(i.y(), i.height()) + (i.height() - i.width()) / 2,
                            upper(i.x(), i.width()) + (i.width() - i.height()) / 2,
                            i.width(),
                            i.height(),
                            i.picture());
            case Link l ->
                    new Link(
                            l.tag(),
                            left(l.y(), l.height()),
                            upper(l.x(), l.width()),
                            l.height(),
                            l.width(),
                            l.address());
            case Place place -> place;
        };
    }

    private double across(double down) {
        return degrees == 90 ? x + down : x - down;
    }

    private double along(double right) {
        return degrees == 90 ? y - right : y + right;
    }

    private double left(double down, double height) {
        return Math.min(across(down), across(down + height));
    }

    private double upper(double right, double width) {
        return Math.min(along(right), along(right + width));
    }
}
