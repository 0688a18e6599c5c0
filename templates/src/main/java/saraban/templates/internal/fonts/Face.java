package saraban.templates.internal.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;

/// One face: the font that is embedded, its metrics in parts of the em, and what HarfBuzz needs.
public final class Face {
    private final String name;
    private final Sfnt font;
    private final Font awt;
    private final Cmap cmap;
    private final int unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final int[] box = new int[4];
    private final double capHeight;
    private final double italicAngle;
    private final boolean bold;
    private final boolean italic;
    private final int[] advances;

    /// @throws IllegalArgumentException when the bytes are no usable TrueType face
    public Face(byte[] bytes) {
        font = new Sfnt(bytes);
        name = FontNames.postScript(font);
        cmap = new Cmap(font);
        ByteBuffer head = font.table("head");
        ByteBuffer hhea = font.table("hhea");
        ByteBuffer os2 = font.table("OS/2");
        unitsPerEm = head.getShort(18) & 0xFFFF;
        for (int i = 0; i < 4; i++) {
            box[i] = head.getShort(36 + 2 * i);
        }
        boolean typo = (os2.getShort(62) & 1 << 7) != 0;
        ascent = em(typo ? os2.getShort(68) : hhea.getShort(4));
        descent = em(-(typo ? os2.getShort(70) : hhea.getShort(6)));
        lineGap = em(typo ? os2.getShort(72) : hhea.getShort(8));
        capHeight = os2.getShort(0) >= 2 ? em(os2.getShort(88)) : 0.7 * ascent;
        italicAngle = font.has("post") ? font.table("post").getInt(4) / 65536.0 : 0;
        bold = (head.getShort(44) & 1) != 0;
        italic = (head.getShort(44) & 2) != 0;
        advances = advances(font);
        awt = forShaping(bytes, unitsPerEm);
    }

    private double em(int units) {
        return (double) units / unitsPerEm;
    }

    private static int[] advances(Sfnt font) {
        int given = font.table("hhea").getShort(34) & 0xFFFF;
        int[] advances = new int[font.table("maxp").getShort(4) & 0xFFFF];
        ByteBuffer hmtx = font.table("hmtx");
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = hmtx.getShort(Math.min(glyph, given - 1) * 4) & 0xFFFF;
        }
        return advances;
    }

    private static Font forShaping(byte[] bytes, int unitsPerEm) {
        try {
            Font plain = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            // Without both attributes HarfBuzz skips the substitutions and places marks wrongly.
            return plain.deriveFont((float) unitsPerEm)
                    .deriveFont(
                            Map.of(
                                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON,
                                    TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("font the JDK cannot read", e);
        }
    }

    /// The PostScript name.
    public String name() {
        return name;
    }

    /// A font file of some of the glyphs, with their numbers as they are.
    ///
    /// @param markAdvance what glyphs without an advance get, in parts of the em
    public byte[] subset(Collection<Integer> glyphs, double markAdvance) {
        return GlyphSubset.of(font, glyphs, (int) Math.round(markAdvance * unitsPerEm));
    }

    Font awt() {
        return awt;
    }

    Cmap cmap() {
        return cmap;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public double ascent() {
        return ascent;
    }

    public double descent() {
        return descent;
    }

    public double lineGap() {
        return lineGap;
    }

    public double capHeight() {
        return capHeight;
    }

    public double italicAngle() {
        return italicAngle;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /// One side of the box around all glyphs, in parts of the em: left, bottom, right, top.
    public double box(int side) {
        return em(box[side]);
    }

    public boolean has(int codePoint) {
        return cmap.glyph(codePoint) != 0;
    }

    /// The glyph of one code point without shaping, 0 when there is none.
    public int glyph(int codePoint) {
        return cmap.glyph(codePoint);
    }

    /// The advance of a glyph in parts of the em.
    public double advance(int glyph) {
        return em(glyph < advances.length ? advances[glyph] : 0);
    }

    @Override
    public String toString() {
        return name;
    }
}
