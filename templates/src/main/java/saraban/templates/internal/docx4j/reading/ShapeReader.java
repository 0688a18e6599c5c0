package saraban.templates.internal.docx4j.reading;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTWordprocessingShape;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTSolidColorFillProperties;
import org.docx4j.dml.CTTextBodyProperties;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.STTextAnchoringType;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import saraban.templates.internal.docx4j.style.ColorValues;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Block.VerticalAlignment;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;
import saraban.templates.internal.flow.Inline;
import saraban.templates.internal.flow.Inline.Outline;
import saraban.templates.internal.flow.RunFormat;

/// Reads boxes with text and straight lines. Other outlines are left out; their text is not.
final class ShapeReader {
    private static final int SIDE_INSET = 91_440;
    private static final int TOP_INSET = 45_720;
    private static final int HAIRLINE = 9_525;

    private ShapeReader() {}

    static Optional<CTWordprocessingShape> shape(Anchor anchor) {
        return Optional.ofNullable(anchor.getGraphic())
                .map(graphic -> graphic.getGraphicData())
                .map(data -> data.getWordprocessingShape());
    }

    /// @param blocks reads the text of the box
    static Optional<Inline> read(
            Anchor anchor,
            Reading reading,
            Function<List<Object>, List<Block>> blocks,
            RunFormat format) {
        CTWordprocessingShape shape = shape(anchor).orElseThrow();
        CTShapeProperties settings =
                shape.getSpPr() == null ? new CTShapeProperties() : shape.getSpPr();
        boolean worded = shape.getTxbx() != null && shape.getTxbx().getTxbxContent() != null;
        STShapeType type = settings.getPrstGeom() == null ? null : settings.getPrstGeom().getPrst();
        Optional<Outline> outline = outline(type, settings);
        if (outline.isEmpty()) {
            reading.met("shape left out" + (worded ? ", its text kept" : ""));
            if (!worded) {
                return Optional.empty();
            }
        }
        CTTextBodyProperties body =
                shape.getBodyPr() == null ? new CTTextBodyProperties() : shape.getBodyPr();
        return Optional.of(
                new Inline.Shape(
                        worded
                                ? blocks.apply(shape.getTxbx().getTxbxContent().getContent())
                                : List.of(),
                        FrameReader.frame(anchor, reading),
                        outline.orElse(Outline.BOX),
                        outline.isEmpty() ? Edge.NONE : edge(settings.getLn(), shape),
                        outline.isEmpty() ? Colors.NONE : color(settings.getSolidFill()),
                        insets(body),
                        alignment(body.getAnchor()),
                        format));
    }

    private static Optional<Outline> outline(STShapeType type, CTShapeProperties settings) {
        boolean flipped = settings.getXfrm() != null && settings.getXfrm().isFlipV();
        return switch (type) {
            case RECT, ROUND_RECT, FLOW_CHART_PROCESS -> Optional.of(Outline.BOX);
            case LINE, STRAIGHT_CONNECTOR_1 ->
                    Optional.of(flipped ? Outline.RISING : Outline.FALLING);
            case null -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Edge edge(CTLineProperties line, CTWordprocessingShape shape) {
        if (line == null ? shape.getStyle() == null : line.getNoFill() != null) {
            return Edge.NONE;
        }
        int width = line == null || line.getW() == null ? HAIRLINE : line.getW();
        int color = line == null ? Colors.NONE : color(line.getSolidFill());
        boolean dashed =
                line != null
                        && line.getPrstDash() != null
                        && !String.valueOf(line.getPrstDash().getVal()).equals("SOLID");
        return new Edge(
                Lengths.emu(width),
                color == Colors.NONE ? Colors.BLACK : color,
                dashed ? Edge.Style.DASHED : Edge.Style.SINGLE,
                0);
    }

    private static int color(CTSolidColorFillProperties fill) {
        if (fill == null) {
            return Colors.NONE;
        }
        if (fill.getSrgbClr() != null) {
            return ColorValues.of(fill.getSrgbClr().getVal(), Colors.NONE);
        }
        if (fill.getSysClr() != null && fill.getSysClr().getLastClr() != null) {
            String last = HexFormat.of().formatHex(fill.getSysClr().getLastClr());
            return ColorValues.of(last, Colors.NONE);
        }
        // Colours of the theme: the two every theme has.
        return fill.getSchemeClr() == null
                ? Colors.NONE
                : switch (fill.getSchemeClr().getVal()) {
                    case BG_1, LT_1 -> Colors.WHITE;
                    case TX_1, DK_1 -> Colors.BLACK;
                    default -> Colors.NONE;
                };
    }

    private static Edges<Double> insets(CTTextBodyProperties body) {
        return new Edges<>(
                points(body.getTIns(), TOP_INSET),
                points(body.getRIns(), SIDE_INSET),
                points(body.getBIns(), TOP_INSET),
                points(body.getLIns(), SIDE_INSET));
    }

    private static double points(Integer given, int otherwise) {
        return Lengths.emu(given == null ? otherwise : given);
    }

    private static VerticalAlignment alignment(STTextAnchoringType anchor) {
        return switch (anchor) {
            case CTR -> VerticalAlignment.CENTER;
            case B -> VerticalAlignment.BOTTOM;
            case T, JUST, DIST -> VerticalAlignment.TOP;
            case null -> VerticalAlignment.TOP;
        };
    }
}
