package saraban.templates.internal.flow;

/// How the lines of a paragraph fill the width.
public enum Justification {
    LEFT,
    CENTER,
    RIGHT,
    /// Both edges, last line left.
    BOTH,
    /// Both edges between all letters, last line too.
    DISTRIBUTE,
    /// Both edges between all Thai letters (กระจายแบบไทย), last line left.
    THAI_DISTRIBUTE
}
