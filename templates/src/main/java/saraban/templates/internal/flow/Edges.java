package saraban.templates.internal.flow;

/// One value for each side.
public record Edges<T>(T top, T right, T bottom, T left) {}
