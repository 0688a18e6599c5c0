package saraban.templates.internal.flow;

/// How a run of text is set. Thai letters and digits take the `thai` values, all others the `latin`
/// ones.
///
/// @param color of the text, `0xRRGGBB`
/// @param highlight colour behind it, [Colors#NONE] for none
/// @param spacing added after each letter
/// @param stretch of the letters' width, 1 for none
/// @param raise of the base line
public record RunFormat(
        FontChoice latin,
        FontChoice thai,
        Underline underline,
        boolean strike,
        int color,
        int highlight,
        Position position,
        double spacing,
        double stretch,
        double raise,
        boolean hidden,
        Capitals capitals) {

    /// A family, its size and weight.
    public record FontChoice(String family, double size, boolean bold, boolean italic) {}

    /// The line below text.
    public enum Underline {
        NONE,
        SINGLE,
        DOUBLE,
        THICK,
        DOTTED,
        DASHED,
        /// Words only.
        WORDS
    }

    /// Raised and lowered small text.
    public enum Position {
        BASELINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /// Small letters drawn as capitals.
    public enum Capitals {
        AS_TYPED,
        ALL,
        SMALL
    }
}
