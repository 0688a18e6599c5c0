package saraban.templates.internal.docx4j.reading;

import java.util.Optional;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.STRelFromH;
import org.docx4j.dml.wordprocessingDrawing.STRelFromV;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.wml.CTPictureBase;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Inline.Anchor.Align;
import saraban.templates.internal.flow.Inline.Anchor.From;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.pictures.PictureShelf;

/// Reads pictures: those in a line, and those at a place of their own.
final class DrawingReader {
    private static final String NO_WORDS = "ภาพ";

    private final PictureShelf shelf;

    DrawingReader(PictureShelf shelf) {
        this.shelf = shelf;
    }

    /// Nothing, and a note of it, when it is no picture that can be read.
    Optional<Inline> read(Object drawing, Reading reading, RunFormat format) {
        return switch (drawing) {
            case org.docx4j.dml.wordprocessingDrawing.Inline inline
                    when inline.getExtent() != null ->
                    picture(inline.getGraphic(), reading)
                            .map(
                                    picture ->
                                            new Inline.Image(
                                                    picture,
                                                    Lengths.emu(inline.getExtent().getCx()),
                                                    Lengths.emu(inline.getExtent().getCy()),
                                                    described(inline.getDocPr()),
                                                    format));
            case Anchor anchor when placed(anchor) ->
                    picture(anchor.getGraphic(), reading)
                            .map(picture -> floating(anchor, picture, reading, format));
            case CTPictureBase old ->
                    VmlPicture.of(old)
                            .flatMap(
                                    vml ->
                                            bytes(vml.relation(), reading)
                                                    .flatMap(shelf::read)
                                                    .map(p -> vml.inline(p, NO_WORDS, format)))
                            .or(
                                    () -> {
                                        reading.met("shape or text box left out");
                                        return Optional.empty();
                                    });
            default -> {
                reading.met("shape or text box left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<Picture> picture(Graphic graphic, Reading reading) {
        Pic pic =
                graphic == null || graphic.getGraphicData() == null
                        ? null
                        : graphic.getGraphicData().getPic();
        if (pic == null || pic.getBlipFill() == null || pic.getBlipFill().getBlip() == null) {
            reading.met(
                    graphic != null
                                    && graphic.getGraphicData() != null
                                    && String.valueOf(graphic.getGraphicData().getUri())
                                            .endsWith("chart")
                            ? "chart left out"
                            : "shape or text box left out");
            return Optional.empty();
        }
        Optional<Picture> picture =
                bytes(pic.getBlipFill().getBlip().getEmbed(), reading).flatMap(shelf::read);
        if (picture.isEmpty()) {
            reading.met("picture of an unknown kind left out");
        }
        return picture;
    }

    private static Optional<byte[]> bytes(String relation, Reading reading) {
        return Relations.part(reading.part(), relation)
                .filter(BinaryPart.class::isInstance)
                .map(BinaryPart.class::cast)
                .filter(binary -> binary.getBuffer() != null)
                .map(BinaryPart::getBytes);
    }

    private static boolean placed(Anchor anchor) {
        boolean simple =
                Boolean.TRUE.equals(anchor.isSimplePosAttr()) && anchor.getSimplePos() != null;
        return anchor.getExtent() != null
                && (simple || anchor.getPositionH() != null && anchor.getPositionV() != null);
    }

    private static Inline floating(
            Anchor anchor, Picture picture, Reading reading, RunFormat format) {
        if (anchor.getWrapSquare() != null
                || anchor.getWrapTight() != null
                || anchor.getWrapThrough() != null) {
            reading.met("text does not flow around a picture");
        }
        return new Inline.Floating(
                picture,
                Lengths.emu(anchor.getExtent().getCx()),
                Lengths.emu(anchor.getExtent().getCy()),
                across(anchor),
                down(anchor),
                anchor.isBehindDoc(),
                anchor.getWrapTopAndBottom() != null,
                described(anchor.getDocPr()),
                format);
    }

    private static String described(CTNonVisualDrawingProps properties) {
        String words = properties == null ? null : properties.getDescr();
        return words == null || words.isBlank() ? NO_WORDS : words.strip();
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
