package saraban.templates.internal.layout;

import java.util.List;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.layout.Line.Spot;

/// Draws the pieces of a line with their highlight, underline and strike.
final class RunInk {
    private final List<Mark> marks;
    private final double baseline;
    private final ParagraphTags tags;

    RunInk(List<Mark> marks, double baseline, ParagraphTags tags) {
        this.marks = marks;
        this.baseline = baseline;
        this.tags = tags;
    }

    /// @param gap added after each cluster
    /// @param solid whether it stands before the end of the text of its line
    void draw(Spot spot, double gap, boolean solid) {
        switch (spot.piece()) {
            case Piece.Text text -> text(spot, text, gap, solid);
            case Piece.Image image ->
                    marks.add(
                            new Mark.Image(
                                    tags.of(image.image()),
                                    spot.x(),
                                    baseline - image.image().height(),
                                    image.width(),
                                    image.image().height(),
                                    image.image().picture()));
            case Piece.Tab tab -> leader(spot, tab);
            case Piece.Break _ -> {}
        }
    }

    private void text(Spot spot, Piece.Text text, double gap, boolean solid) {
        RunFormat format = text.format();
        Tag tag = tags.of(text.source());
        double width = spot.width() + gap * text.shaped().clusters();
        double top = baseline - text.raise() - text.face().ascent() * text.size();
        if (format.highlight() != Colors.NONE && solid) {
            double height = (text.face().ascent() + text.face().descent()) * text.size();
            marks.add(new Mark.Fill(spot.x(), top, width, height, format.highlight()));
        }
        marks.add(
                new Mark.Glyphs(
                        tag,
                        spot.x(),
                        baseline - text.raise(),
                        text.shaped(),
                        text.face(),
                        text.size(),
                        format.color(),
                        gap + format.spacing(),
                        format.stretch(),
                        0));
        text.source()
                .link()
                .ifPresent(
                        address ->
                                marks.add(
                                        new Mark.Link(
                                                tag,
                                                spot.x(),
                                                top,
                                                width,
                                                (text.face().ascent() + text.face().descent())
                                                        * text.size(),
                                                address)));
        if (solid || format.underline() != RunFormat.Underline.NONE) {
            lines(tag, spot.x(), width, text, format);
        }
    }

    private void lines(Tag tag, double x, double width, Piece.Text text, RunFormat format) {
        double size = text.size();
        double below = baseline - text.raise() + 0.11 * size;
        double thin = Math.max(0.4, size / 24);
        switch (format.underline()) {
            case NONE -> {}
            case SINGLE -> rule(tag, x, below, width, thin, 0, format);
            case WORDS -> {
                if (!text.space()) {
                    rule(tag, x, below, width, thin, 0, format);
                }
            }
            case THICK -> rule(tag, x, below, width, 2 * thin, 0, format);
            case DOTTED -> rule(tag, x, below, width, thin, 1.5, format);
            case DASHED -> rule(tag, x, below, width, thin, 4, format);
            case DOUBLE -> {
                rule(tag, x, below - thin, width, thin * 0.7, 0, format);
                rule(tag, x, below + thin, width, thin * 0.7, 0, format);
            }
        }
        if (format.strike()) {
            rule(tag, x, baseline - text.raise() - 0.22 * size, width, thin, 0, format);
        }
    }

    // An underline belongs to its words.
    private void rule(
            Tag tag,
            double x,
            double y,
            double width,
            double thickness,
            double dash,
            RunFormat format) {
        marks.add(new Mark.Rule(tag, x, y, x + width, y, thickness, format.color(), dash));
    }

    // Dots stand on a grid of their own width, so that they end before the text and line up below
    // each other.
    private void leader(Spot spot, Piece.Tab tab) {
        RunFormat format = tab.format();
        if (format.underline() != RunFormat.Underline.NONE && spot.leader() == 0) {
            double thin = Math.max(0.4, format.latin().size() / 24);
            double dash = format.underline() == RunFormat.Underline.DOTTED ? 1.5 : 0;
            rule(
                    Tag.ARTIFACT,
                    spot.x(),
                    baseline + 0.11 * format.latin().size(),
                    spot.width(),
                    thin,
                    dash,
                    format);
        }
        if (spot.leader() == 0 || spot.width() <= 0) {
            return;
        }
        double thin = Math.max(0.4, format.latin().size() / 24);
        if (spot.leader() == '_') {
            rule(
                    Tag.ARTIFACT,
                    spot.x(),
                    baseline + 0.11 * format.latin().size(),
                    spot.width(),
                    thin,
                    0,
                    format);
        } else {
            double dash = spot.leader() == '-' ? 4 : 1.5;
            rule(Tag.ARTIFACT, spot.x() + 1, baseline - 0.3, spot.width() - 2, thin, dash, format);
        }
    }
}
