package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.Map;
import java.util.TreeMap;
import saraban.templates.internal.fonts.Face;

/// A face in one document: which of its glyphs are used, and what each means.
final class UsedFace {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int BOLD = 1 << 18;

    private final Face face;
    private final String resource;
    private final double markAdvance;
    private final TreeMap<Integer, String> meanings = new TreeMap<>();

    /// @param resource its name in the pages, e.g. `F1`
    /// @param markAdvance what glyphs without an advance get, in parts of the em
    UsedFace(Face face, String resource, double markAdvance) {
        this.face = face;
        this.resource = resource;
        this.markAdvance = markAdvance;
    }

    String resource() {
        return resource;
    }

    /// The advance of a glyph in parts of the em, as embedded.
    double advance(int glyph) {
        double own = face.advance(glyph);
        return own == 0 ? markAdvance : own;
    }

    void use(int glyph, String meaning) {
        String known = meanings.putIfAbsent(glyph, meaning);
        if (known != null && known.isEmpty() && !meaning.isEmpty()) {
            meanings.put(glyph, meaning);
        }
    }

    /// The font dictionary, with the glyphs used so far embedded.
    PdfDictionary dictionary(PdfDocument pdf) {
        String name = tag() + "+" + face.name();
        PdfDictionary cid = new PdfDictionary();
        cid.put(PdfName.Type, PdfName.Font);
        cid.put(PdfName.Subtype, PdfName.CIDFontType2);
        cid.put(PdfName.BaseFont, new PdfName(name));
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.Registry, new PdfString("Adobe"));
        system.put(PdfName.Ordering, new PdfString("Identity"));
        system.put(PdfName.Supplement, new PdfNumber(0));
        cid.put(PdfName.CIDSystemInfo, system);
        cid.put(PdfName.FontDescriptor, descriptor(pdf, name));
        cid.put(PdfName.CIDToGIDMap, PdfName.Identity);
        cid.put(PdfName.W, widths());
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.Type0);
        font.put(PdfName.BaseFont, new PdfName(name));
        font.put(PdfName.Encoding, PdfName.IdentityH);
        font.put(PdfName.DescendantFonts, new PdfArray(cid.makeIndirect(pdf)));
        PdfStream toUnicode = new PdfStream(ToUnicode.map(meanings));
        font.put(PdfName.ToUnicode, toUnicode.makeIndirect(pdf));
        font.makeIndirect(pdf);
        return font;
    }

    // Six letters made from the glyphs used, so that the same document has the same name.
    private String tag() {
        int hash = meanings.keySet().hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26) + 7 * i;
        }
        return tag.toString();
    }

    private PdfDictionary descriptor(PdfDocument pdf, String name) {
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, new PdfName(name));
        descriptor.put(
                PdfName.Flags,
                new PdfNumber(SYMBOLIC + (face.italic() ? ITALIC : 0) + (face.bold() ? BOLD : 0)));
        PdfArray box = new PdfArray();
        for (int side = 0; side < 4; side++) {
            box.add(new PdfNumber(Math.round(1000 * face.box(side))));
        }
        descriptor.put(PdfName.FontBBox, box);
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(face.italicAngle()));
        descriptor.put(PdfName.Ascent, new PdfNumber(Math.round(1000 * face.ascent())));
        descriptor.put(PdfName.Descent, new PdfNumber(-Math.round(1000 * face.descent())));
        descriptor.put(PdfName.CapHeight, new PdfNumber(Math.round(1000 * face.capHeight())));
        descriptor.put(PdfName.StemV, new PdfNumber(face.bold() ? 120 : 80));
        byte[] file = face.subset(meanings.keySet(), markAdvance);
        PdfStream stream = new PdfStream(file);
        stream.put(PdfName.Length1, new PdfNumber(file.length));
        descriptor.put(PdfName.FontFile2, stream.makeIndirect(pdf));
        descriptor.makeIndirect(pdf);
        return descriptor;
    }

    private PdfArray widths() {
        PdfArray widths = new PdfArray();
        for (Map.Entry<Integer, String> used : meanings.entrySet()) {
            widths.add(new PdfNumber(used.getKey()));
            widths.add(new PdfArray(new PdfNumber(1000 * advance(used.getKey()))));
        }
        return widths;
    }
}
