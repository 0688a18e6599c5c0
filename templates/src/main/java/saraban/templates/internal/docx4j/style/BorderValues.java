package saraban.templates.internal.docx4j.style;

import org.docx4j.wml.CTBorder;
import org.docx4j.wml.STBorder;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Edge;

/// Borders of the format as edges.
public final class BorderValues {
    private static final double EIGHTHS = 8;
    private static final double WIDEST = 12;

    private BorderValues() {}

    /// The edge, `null` when nothing is said.
    public static Edge of(CTBorder border) {
        if (border == null || border.getVal() == null) {
            return null;
        }
        if (border.getVal() == STBorder.NIL || border.getVal() == STBorder.NONE) {
            return Edge.NONE;
        }
        double width =
                border.getSz() == null
                        ? 0.5
                        : Math.clamp(border.getSz().doubleValue() / EIGHTHS, 0.25, WIDEST);
        double space = border.getSpace() == null ? 0 : Lengths.whole(border.getSpace(), 0);
        return new Edge(
                width,
                ColorValues.of(border.getColor(), Colors.BLACK),
                style(border.getVal()),
                space);
    }

    private static Edge.Style style(STBorder border) {
        return switch (border) {
            case DOUBLE, TRIPLE, DOUBLE_WAVE, THIN_THICK_SMALL_GAP, THICK_THIN_SMALL_GAP ->
                    Edge.Style.DOUBLE;
            case DOTTED -> Edge.Style.DOTTED;
            case DASHED, DASH_SMALL_GAP, DOT_DASH, DOT_DOT_DASH, DASH_DOT_STROKED ->
                    Edge.Style.DASHED;
            default -> Edge.Style.SINGLE;
        };
    }
}
