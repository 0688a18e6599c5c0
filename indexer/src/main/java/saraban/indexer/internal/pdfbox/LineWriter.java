package saraban.indexer.internal.pdfbox;

import saraban.indexer.extract.PlacedText;

/// Puts glyphs together to lines: a new line where the next glyph leaves the base line or goes
/// back, a space or a tab where it leaves room.
final class LineWriter {
    private static final float SAME_DIRECTION = 3;
    private static final float SAME_LINE = 0.5f;
    private static final float MARK_REACH = 1.2f;
    private static final float BACK = 1.5f;
    private static final float SPACE = 0.24f;
    private static final float GAP = 2.5f;

    private final PlacedText.Builder text = new PlacedText.Builder();
    private Glyph base;
    private float end;

    void add(Glyph glyph) {
        if (base != null) {
            separate(glyph);
        }
        boolean follows = base != null && glyph.mark() && !base.characters().isBlank();
        text.add(glyph.characters(), glyph.characters().isBlank() ? null : glyph.box());
        if (!follows) {
            base = glyph;
            end = glyph.along() + glyph.width();
        } else {
            end = Math.max(end, glyph.along() + glyph.width());
        }
    }

    PlacedText text() {
        return text.build();
    }

    private void separate(Glyph glyph) {
        if (leavesLine(glyph)) {
            text.add("\n", null);
            return;
        }
        float room = glyph.along() - end;
        boolean spaced = Character.isWhitespace(text.last()) || glyph.characters().isBlank();
        if (glyph.mark()) {
            return;
        }
        if (room > GAP * glyph.em()) {
            text.add("\t", null);
        } else if (room > SPACE * glyph.em() && !spaced) {
            text.add(" ", null);
        }
    }

    private boolean leavesLine(Glyph glyph) {
        float em = Math.max(glyph.em(), base.em());
        boolean turned = Math.abs(glyph.angle() - base.angle()) > SAME_DIRECTION;
        if (glyph.mark()) {
            return turned
                    || Math.abs(glyph.across() - base.across()) > MARK_REACH * em
                    || Math.abs(glyph.along() - end) > 2 * MARK_REACH * em;
        }
        return turned
                || Math.abs(glyph.across() - base.across()) > SAME_LINE * em
                || glyph.along() < end - BACK * em;
    }
}
