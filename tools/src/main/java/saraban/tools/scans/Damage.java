package saraban.tools.scans;

/// The kinds of scan that reach an office.
public enum Damage {
    /// A good flat-bed scan of 300 dpi.
    CLEAN(300, 0.3, 0.6, 0, 3, 0.85f),
    /// The usual one of 200 dpi: a little skewed, uneven light.
    OFFICE(200, 1.0, 0.6, 0.12, 7, 0.70f),
    /// A poor copy of 150 dpi: skewed, shaded, noisy, strongly compressed.
    POOR(150, 2.0, 0.75, 0.28, 12, 0.45f),
    /// A fax of 204 x 196 dpi in black and white, speckled, with weak strokes.
    FAX(300, 0.8, 1.1, 0, 22, 0f),
    /// A colour scan of 200 dpi with a red seal over the text and a blue signature.
    STAMPED(200, 0.8, 0.6, 0.12, 6, 0.75f),
    /// An office scan that lay sideways or upside down.
    TURNED(200, 1.0, 0.6, 0.12, 7, 0.70f);

    final int dpi;
    final double mostSkew;
    final double blur;
    final double shade;
    final double noise;
    final float quality;

    Damage(int dpi, double mostSkew, double blur, double shade, double noise, float quality) {
        this.dpi = dpi;
        this.mostSkew = mostSkew;
        this.blur = blur;
        this.shade = shade;
        this.noise = noise;
        this.quality = quality;
    }

    boolean colour() {
        return this == STAMPED;
    }
}
