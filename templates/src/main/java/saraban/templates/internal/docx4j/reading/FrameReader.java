package saraban.templates.internal.docx4j.reading;

import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.STRelFromH;
import org.docx4j.dml.wordprocessingDrawing.STRelFromV;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Inline.Anchor.Align;
import saraban.templates.internal.flow.Inline.Anchor.From;

/// Reads where something that stands on its own is placed.
final class FrameReader {
    private FrameReader() {}

    static Inline.Frame frame(Anchor anchor, Reading reading) {
        if (anchor.getWrapSquare() != null
                || anchor.getWrapTight() != null
                || anchor.getWrapThrough() != null) {
            reading.met("text does not flow around a picture");
        }
        return new Inline.Frame(
                Lengths.emu(anchor.getExtent().getCx()),
                Lengths.emu(anchor.getExtent().getCy()),
                across(anchor),
                down(anchor),
                anchor.isBehindDoc(),
                anchor.getWrapTopAndBottom() != null);
    }

    private static Inline.Anchor across(Anchor anchor) {
        if (Boolean.TRUE.equals(anchor.isSimplePosAttr()) && anchor.getSimplePos() != null) {
            return new Inline.Anchor(
                    From.PAGE, Align.NONE, Lengths.emu(anchor.getSimplePos().getX()));
        }
        var position = anchor.getPositionH();
        From from =
                position.getRelativeFrom() == STRelFromH.PAGE
                                || position.getRelativeFrom() == STRelFromH.LEFT_MARGIN
                        ? From.PAGE
                        : From.MARGIN;
        if (position.getAlign() != null) {
            return new Inline.Anchor(
                    from,
                    switch (position.getAlign()) {
                        case LEFT, INSIDE -> Align.START;
                        case CENTER -> Align.CENTER;
                        case RIGHT, OUTSIDE -> Align.END;
                    },
                    0);
        }
        return new Inline.Anchor(
                from,
                Align.NONE,
                position.getPosOffset() == null ? 0 : Lengths.emu(position.getPosOffset()));
    }

    private static Inline.Anchor down(Anchor anchor) {
        if (Boolean.TRUE.equals(anchor.isSimplePosAttr()) && anchor.getSimplePos() != null) {
            return new Inline.Anchor(
                    From.PAGE, Align.NONE, Lengths.emu(anchor.getSimplePos().getY()));
        }
        var position = anchor.getPositionV();
        STRelFromV relative = position.getRelativeFrom();
        From from =
                relative == STRelFromV.PAGE || relative == STRelFromV.TOP_MARGIN
                        ? From.PAGE
                        : relative == STRelFromV.MARGIN || relative == STRelFromV.BOTTOM_MARGIN
                                ? From.MARGIN
                                : From.PARAGRAPH;
        if (position.getAlign() != null) {
            return new Inline.Anchor(
                    from,
                    switch (position.getAlign()) {
                        case TOP, INSIDE -> Align.START;
                        case CENTER -> Align.CENTER;
                        case BOTTOM, OUTSIDE -> Align.END;
                    },
                    0);
        }
        return new Inline.Anchor(
                from,
                Align.NONE,
                position.getPosOffset() == null ? 0 : Lengths.emu(position.getPosOffset()));
    }
}
