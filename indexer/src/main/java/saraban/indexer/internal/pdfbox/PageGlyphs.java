package saraban.indexer.internal.pdfbox;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import saraban.indexer.extract.PlacedText;

/// The glyphs of a page in the order the page draws them, put together to lines. PDFBox's own
/// stripper sorts marks by their place and so tears Thai syllables apart; producers draw them in
/// the order of reading.
final class PageGlyphs extends PDFTextStripper {
    private static final int MOST_GLYPHS = 200_000;

    private final PDPage page;
    private final long deadline;
    private final LineWriter lines = new LineWriter();
    private final Map<Integer, Integer> directions = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private int count;
    private int invisible;
    private int thai;
    private boolean cut;

    private PageGlyphs(PDPage page, Duration budget) {
        this.page = page;
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    static PageGlyphs of(PDPage page, Duration budget) throws IOException {
        PageGlyphs glyphs = new PageGlyphs(page, budget);
        glyphs.processPage(page);
        return glyphs;
    }

    int count() {
        return count;
    }

    boolean cut() {
        return cut;
    }

    double invisibleShare() {
        return count == 0 ? 0 : (double) invisible / count;
    }

    double thaiShare() {
        return count == 0 ? 0 : (double) thai / count;
    }

    /// The turn after which most of the text stands upright, in degrees clockwise.
    int turned() {
        return directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Math.floorMod(most.getKey() - page.getRotation(), 360))
                .orElse(0);
    }

    /// The text, its places in fractions of the page as shown, turned by [#turned()].
    PlacedText text() {
        int rotation = Math.floorMod(page.getRotation(), 360);
        int turned = turned();
        return lines.text().moved(box -> box.turned(rotation).turned(turned));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        // PDFTextStripper writes to `output` at the end of a page; nothing of that is used.
        output = Writer.nullWriter();
        super.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void writePage() {
        // Lines were put together as the glyphs came.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > deadline) {
            cut = true;
            return;
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String characters = glyph.getUnicode();
        if (characters == null || characters.isEmpty() || drawnBefore(glyph, characters)) {
            return;
        }
        if (count >= MOST_GLYPHS) {
            cut = true;
            return;
        }
        count++;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        char first = characters.charAt(0);
        if (first >= '\u0e01' && first <= '\u0e5b') {
            thai++;
        }
        Glyph placed = Glyph.of(glyph, characters, page);
        directions.merge(placed.quarter(), 1, Integer::sum);
        lines.add(placed);
    }

    // Bold that is drawn twice with a small shift is one text.
    private boolean drawnBefore(TextPosition glyph, String characters) {
        if (characters.isBlank()) {
            return false;
        }
        float x = glyph.getTextMatrix().getTranslateX();
        float y = glyph.getTextMatrix().getTranslateY();
        float step = Math.max(0.5f, glyph.getFontSizeInPt() * 0.06f);
        boolean seen = false;
        for (int dx = -1; dx <= 1 && !seen; dx++) {
            for (int dy = -1; dy <= 1 && !seen; dy++) {
                seen =
                        drawn.contains(
                                key(
                                        characters,
                                        Math.round(x / step) + dx,
                                        Math.round(y / step) + dy));
            }
        }
        drawn.add(key(characters, Math.round(x / step), Math.round(y / step)));
        return seen;
    }

    private static String key(String characters, int x, int y) {
        return characters + x + ',' + y;
    }
}
