package saraban.templates.internal.flow;

/// A tab stop.
///
/// @param at distance from the left of the text area
/// @param leader what fills the way to it, 0 for nothing
public record TabStop(double at, Kind kind, char leader) {
    /// How text stands at the stop.
    public enum Kind {
        LEFT,
        CENTER,
        RIGHT,
        DECIMAL
    }
}
