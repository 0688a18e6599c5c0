package saraban.templates.internal.flow;

/// Colours as `0xRRGGBB`.
public final class Colors {
    public static final int NONE = -1;
    public static final int BLACK = 0;
    public static final int WHITE = 0xFFFFFF;

    private Colors() {}
}
