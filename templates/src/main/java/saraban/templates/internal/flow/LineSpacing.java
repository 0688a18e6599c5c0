package saraban.templates.internal.flow;

/// The height of a line.
///
/// @param value a multiple of the natural height, or points
public record LineSpacing(Rule rule, double value) {
    public static final LineSpacing SINGLE = new LineSpacing(Rule.MULTIPLE, 1);

    /// What the value means.
    public enum Rule {
        MULTIPLE,
        AT_LEAST,
        EXACT
    }
}
