package saraban.templates.internal.docx4j.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.wml.CTPictureBase;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.flow.RunFormat;
import saraban.templates.internal.pictures.PictureShelf;

/// Reads pictures, those in a line and those at a place of their own; hands boxes to [ShapeReader].
final class DrawingReader {
    private final PictureShelf shelf;

    DrawingReader(PictureShelf shelf) {
        this.shelf = shelf;
    }

    /// Nothing, and a note of it, when it is no drawing that can be read.
    ///
    /// @param blocks reads the text of a box
    Optional<Inline> read(
            Object drawing,
            Reading reading,
            Function<List<Object>, List<Block>> blocks,
            RunFormat format) {
        return switch (drawing) {
            case org.docx4j.dml.wordprocessingDrawing.Inline inline ->
                    picture(inline.getGraphic(), reading)
                            .map(
                                    picture ->
                                            new Inline.Image(
                                                    picture,
                                                    Lengths.emu(inline.getExtent().getCx()),
                                                    Lengths.emu(inline.getExtent().getCy()),
                                                    format));
            case Anchor anchor when ShapeReader.shape(anchor).isPresent() ->
                    ShapeReader.read(anchor, reading, blocks, format);
            case Anchor anchor ->
                    picture(anchor.getGraphic(), reading)
                            .map(
                                    picture ->
                                            new Inline.Floating(
                                                    picture,
                                                    FrameReader.frame(anchor, reading),
                                                    format));
            case CTPictureBase old ->
                    VmlPicture.of(old)
                            .flatMap(
                                    vml ->
                                            bytes(vml.relation(), reading)
                                                    .flatMap(shelf::read)
                                                    .map(
                                                            picture ->
                                                                    (Inline)
                                                                            new Inline.Image(
                                                                                    picture,
                                                                                    vml.width(),
                                                                                    vml.height(),
                                                                                    format)))
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
        RelationshipsPart relations = reading.part().getRelationshipsPart(false);
        if (relation == null || relation.isEmpty() || relations == null) {
            return Optional.empty();
        }
        Part part = relations.getPart(relation);
        return part instanceof BinaryPart binary
                ? Optional.of(binary.getBytes())
                : Optional.empty();
    }
}
