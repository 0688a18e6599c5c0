package saraban.templates.internal.flow;

/// A line along a side.
///
/// @param width in points, 0 when nothing is drawn
/// @param space between line and text, for paragraphs
public record Edge(double width, int color, Style style, double space) {
    public static final Edge NONE = new Edge(0, Colors.BLACK, Style.SINGLE, 0);

    /// How the line is drawn.
    public enum Style {
        SINGLE,
        DOUBLE,
        DOTTED,
        DASHED
    }

    /// How much of the paper it covers across, 0 when nothing is drawn.
    public double thickness() {
        return style == Style.DOUBLE ? 3 * width : width;
    }

    public boolean drawn() {
        return width > 0;
    }
}
