package saraban.templates.internal.itext;

import java.util.List;
import saraban.templates.internal.fonts.Face;

/// Writes lines of text that are there to be found, not seen: one glyph a letter, in the order
/// typed, each line stretched over its box.
final class InvisibleInk {
    private static final double SIZE_OF_BOX = 0.7;
    private static final double BASELINE_OF_BOX = 0.78;

    private final Face face;
    private final UsedFace used;
    private final Upright page;

    InvisibleInk(Face face, UsedFace used, Upright page) {
        this.face = face;
        this.used = used;
        this.page = page;
    }

    byte[] lines(List<TextLayer.Line> lines) {
        Content content = new Content();
        lines.forEach(line -> line(line, content));
        return content.bytes();
    }

    private void line(TextLayer.Line line, Content content) {
        double size = Math.max(1, line.height() * page.height() * SIZE_OF_BOX);
        int[] letters = line.text().codePoints().filter(c -> c >= ' ').toArray();
        double natural = 0;
        for (int letter : letters) {
            natural += face.advance(glyph(letter)) * size;
        }
        if (natural == 0) {
            return;
        }
        double stretch = Math.max(1, 100 * line.width() * page.width() / natural);
        content.raw("/Span <</ActualText ").unicode(line.text()).op(">> BDC");
        content.raw("BT /").raw(used.resource()).raw(" ").number(size).op("Tf 3 Tr");
        content.number(stretch).op("Tz");
        content.numbers(page.text(line.x(), line.y() + line.height() * BASELINE_OF_BOX)).op("Tm");
        content.raw("<");
        for (int letter : letters) {
            int glyph = glyph(letter);
            used.use(glyph, Character.toString(face.has(letter) ? letter : ' '));
            content.glyph(glyph);
        }
        content.op("> Tj ET EMC");
    }

    // A letter the face lacks takes the room of a space; ActualText still has it.
    private int glyph(int letter) {
        return face.glyph(face.has(letter) ? letter : ' ');
    }
}
