package saraban.templates.internal.docx4j.style;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;

/// Lengths of the format in points.
public final class Lengths {
    private static final double TWIPS = 20;
    private static final double EMU = 12700;
    // The longest side a PDF page may have; nothing of use is longer.
    private static final double LONGEST = 14400;
    private static final int LARGEST = 32767;

    private Lengths() {}

    /// Twentieths of a point, 0 when absent; never longer than a PDF page can be.
    public static double twips(BigInteger value) {
        return value == null ? 0 : within(value.doubleValue() / TWIPS);
    }

    /// English metric units.
    public static double emu(long value) {
        return within(value / EMU);
    }

    private static double within(double points) {
        return Math.clamp(points, -LONGEST, LONGEST);
    }

    /// A count or an ordinal as far as word processors go, which is 32767 either way.
    ///
    /// @param otherwise when it is absent
    public static int whole(BigInteger value, int otherwise) {
        return value == null
                ? otherwise
                : value.max(BigInteger.valueOf(-LARGEST))
                        .min(BigInteger.valueOf(LARGEST))
                        .intValue();
    }

    /// Whether a switch is on; nothing when it is not there.
    static Boolean on(BooleanDefaultTrue value) {
        return value == null ? null : value.isVal();
    }
}
