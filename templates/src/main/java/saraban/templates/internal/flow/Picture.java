package saraban.templates.internal.flow;

import java.util.Optional;

/// A picture ready to be embedded. Equal by identity: one file is decoded once and shared.
public final class Picture {
    private final int width;
    private final int height;
    private final int components;
    private final boolean jpeg;
    private final byte[] data;
    private final Optional<byte[]> alpha;

    /// @param components 1 for grey, 3 for RGB
    /// @param jpeg whether `data` is a JPEG file; otherwise it is samples, deflated
    /// @param alpha opacity, one deflated sample a pixel
    public Picture(
            int width,
            int height,
            int components,
            boolean jpeg,
            byte[] data,
            Optional<byte[]> alpha) {
        this.width = width;
        this.height = height;
        this.components = components;
        this.jpeg = jpeg;
        this.data = data;
        this.alpha = alpha;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int components() {
        return components;
    }

    public boolean jpeg() {
        return jpeg;
    }

    /// Not to be changed.
    public byte[] data() {
        return data;
    }

    /// Not to be changed.
    public Optional<byte[]> alpha() {
        return alpha;
    }
}
