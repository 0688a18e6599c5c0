package saraban.templates.internal.docx4j.style;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;

/// Lengths of the format in points.
public final class Lengths {
    private static final double TWIPS = 20;
    private static final double EMU = 12700;

    private Lengths() {}

    /// Twentieths of a point, 0 when absent.
    public static double twips(BigInteger value) {
        return value == null ? 0 : value.doubleValue() / TWIPS;
    }

    /// English metric units.
    public static double emu(long value) {
        return value / EMU;
    }

    /// Whether a switch is on; nothing when it is not there.
    static Boolean on(BooleanDefaultTrue value) {
        return value == null ? null : value.isVal();
    }
}
