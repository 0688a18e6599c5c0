package saraban.templates.internal.fonts;

import java.nio.ByteBuffer;
import java.util.List;

/// Derives from a Laksaman file a face that breaks lines and pages as TH Sarabun New does.
///
/// Laksaman is TH Sarabun New drawn half as large again: every advance is `round(1.5 w) + 1`.
/// Setting the em to 1500 units and each advance one less gives the widths back; ascent, descent
/// and gap are set to those of TH Sarabun New in the same units.
public final class SarabunFace {
    /// The family of the derived face; it does not bear the name of another font.
    public static final String FAMILY = "Saraban Sarabun";

    private static final int UNITS_PER_EM = 1500;
    private static final int ASCENT = 1266;
    private static final int DESCENT = 686;
    private static final int LINE_GAP = 45;
    private static final int USE_TYPO_METRICS = 1 << 7;
    // Widths measured in pixels for the old em: no longer true.
    private static final List<String> STALE = List.of("hdmx", "LTSH", "VDMX", "FFTM", "DSIG");

    private SarabunFace() {}

    /// @param laksaman the bytes of one of the four Laksaman files
    /// @param style `Regular`, `Bold`, `Italic` or `Bold Italic`
    public static byte[] derive(byte[] laksaman, String style) {
        Sfnt font = new Sfnt(laksaman);
        font.table("head").putShort(18, (short) UNITS_PER_EM);
        ByteBuffer hhea = font.table("hhea");
        hhea.putShort(4, (short) ASCENT)
                .putShort(6, (short) -DESCENT)
                .putShort(8, (short) LINE_GAP);
        hhea.putShort(10, (short) (hhea.getShort(10) - 1));
        narrow(font.table("hmtx"), hhea.getShort(34) & 0xFFFF);
        ByteBuffer os2 = font.table("OS/2");
        os2.putShort(62, (short) (os2.getShort(62) & ~USE_TYPO_METRICS));
        os2.putShort(68, (short) ASCENT)
                .putShort(70, (short) -DESCENT)
                .putShort(72, (short) LINE_GAP);
        os2.putShort(74, (short) ASCENT).putShort(76, (short) DESCENT);
        font.put("name", FontNames.table(FAMILY, style));
        STALE.forEach(font::remove);
        return font.toBytes();
    }

    private static void narrow(ByteBuffer hmtx, int advances) {
        for (int i = 0; i < advances; i++) {
            int advance = hmtx.getShort(i * 4) & 0xFFFF;
            if (advance > 0) {
                hmtx.putShort(i * 4, (short) (advance - 1));
            }
        }
    }
}
