package saraban.indexer.internal.tesseract;

import static org.bytedeco.leptonica.global.leptonica.L_CLONE;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_HEIGHT;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_GTE;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_LTE;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_WIDTH;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBox;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixAnd;
import static org.bytedeco.leptonica.global.leptonica.pixConnCompBB;
import static org.bytedeco.leptonica.global.leptonica.pixCountConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixInvert;
import static org.bytedeco.leptonica.global.leptonica.pixMorphSequence;
import static org.bytedeco.leptonica.global.leptonica.pixOr;
import static org.bytedeco.leptonica.global.leptonica.pixSeedfillBinary;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;

/// Finds the rules of a table on a page. Rows must be ruled: three lines across or more, two down,
/// and crossings; the cells between them must fill the outline. A grid seen where there is none
/// costs a page's text, so all must hold.
final class TableGrid {
    private static final int LEAST_ACROSS = 3;
    private static final int LEAST_DOWN = 2;
    private static final int LEAST_CROSSINGS = 8;
    private static final int LEAST_CELLS = 6;
    private static final int MANY_CELLS = 15;

    /// A cell and the row it stands in, from 0.
    record Cell(Rectangle place, int row) {}

    /// @param cells in reading order
    record Table(Rectangle outline, List<Cell> cells) {}

    private final int dpi;

    private TableGrid(int dpi) {
        this.dpi = dpi;
    }

    /// The largest table of the page; its rules are painted over with paper.
    static Optional<Table> cutOut(Picture page, int dpi) {
        return new TableGrid(dpi).find(page);
    }

    private Optional<Table> find(Picture page) {
        try (Picture ink = page.ink();
                Picture across = across(ink);
                Picture down = down(ink, across)) {
            int rows = parts(across);
            if (rows < LEAST_ACROSS
                    || parts(down) < LEAST_DOWN
                    || crossings(across, down) < LEAST_CROSSINGS) {
                return Optional.empty();
            }
            try (Picture rules = new Picture(pixOr((PIX) null, across.pix, down.pix), "rules")) {
                Optional<Table> table = table(rules).filter(found -> convincing(found, rows));
                if (table.isPresent()) {
                    paintOver(page, rules);
                }
                return table;
            }
        }
    }

    private Picture across(Picture ink) {
        String steps = "c" + joint() + ".1+d1.2+o" + inches(0.9) + ".1";
        try (Picture long_ = new Picture(pixMorphSequence(ink.pix, steps, 0), "lines across");
                Picture thin = select(long_, 0, inches(0.045), L_SELECT_HEIGHT, L_SELECT_IF_LTE)) {
            return select(thin, inches(1.5), 0, L_SELECT_WIDTH, L_SELECT_IF_GTE);
        }
    }

    /// Lines down count only where they touch a line across: strokes of letters do not.
    private Picture down(Picture ink, Picture across) {
        String steps = "c1." + joint() + "+d2.1+o1." + inches(0.30);
        try (Picture long_ = new Picture(pixMorphSequence(ink.pix, steps, 0), "lines down");
                Picture thin = select(long_, inches(0.045), 0, L_SELECT_WIDTH, L_SELECT_IF_LTE);
                Picture wide = new Picture(pixDilateBrick((PIX) null, across.pix, 5, 7), "wide");
                Picture seeds = new Picture(pixAnd((PIX) null, wide.pix, thin.pix), "seeds")) {
            return new Picture(
                    pixSeedfillBinary((PIX) null, seeds.pix, thin.pix, 8), "joined lines");
        }
    }

    private static int crossings(Picture across, Picture down) {
        try (Picture wideAcross =
                        new Picture(pixDilateBrick((PIX) null, across.pix, 5, 5), "wide");
                Picture wideDown = new Picture(pixDilateBrick((PIX) null, down.pix, 5, 5), "wide");
                Picture both =
                        new Picture(
                                pixAnd((PIX) null, wideAcross.pix, wideDown.pix), "crossings")) {
            return parts(both);
        }
    }

    private Optional<Table> table(Picture rules) {
        try (Picture closed =
                new Picture(pixDilateBrick((PIX) null, rules.pix, 5, 5), "closed rules")) {
            Optional<Rectangle> outline =
                    parts(closed, 8).stream().max(Comparator.comparingInt(r -> r.width * r.height));
            return outline.map(place -> new Table(place, cells(closed, place)));
        }
    }

    private List<Cell> cells(Picture closed, Rectangle outline) {
        List<Rectangle> places = new ArrayList<>();
        try (Picture part = closed.clip(outline);
                Picture gaps = new Picture(pixInvert((PIX) null, part.pix), "gaps")) {
            for (Rectangle gap : parts(gaps, 4)) {
                boolean tiny = gap.width < dpi * 0.12 || gap.height < dpi * 0.09;
                boolean all =
                        gap.width > outline.width * 0.98 && gap.height > outline.height * 0.98;
                if (!tiny && !all) {
                    places.add(
                            new Rectangle(
                                    gap.x + outline.x, gap.y + outline.y, gap.width, gap.height));
                }
            }
        }
        return inRows(places);
    }

    private List<Cell> inRows(List<Rectangle> places) {
        places.sort(Comparator.comparingInt(place -> place.y));
        List<Cell> cells = new ArrayList<>();
        int row = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (Rectangle place : places) {
            if (place.y - top > dpi * 0.08) {
                row++;
                top = place.y;
            }
            cells.add(new Cell(place, row));
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(cell -> cell.place().x));
        return List.copyOf(cells);
    }

    private static boolean convincing(Table table, int rows) {
        int count = table.cells().size();
        double covered = 0;
        for (Cell cell : table.cells()) {
            covered += (double) cell.place().width * cell.place().height;
        }
        double share = covered / ((double) table.outline().width * table.outline().height);
        return count >= LEAST_CELLS
                && count >= rows
                && share >= 0.7
                && share <= 1.6
                && (count >= MANY_CELLS || share <= 1.1);
    }

    private static void paintOver(Picture page, Picture rules) {
        try (Picture wide =
                new Picture(pixDilateBrick((PIX) null, rules.pix, 3, 3), "wide rules")) {
            pixSetMasked(page.pix, wide.pix, 255);
        }
    }

    // A broken line is closed over gaps of this many pixels; more would melt small print into
    // lines.
    private int joint() {
        return Math.max(3, inches(0.02)) | 1;
    }

    private int inches(double inches) {
        return (int) (dpi * inches);
    }

    private static Picture select(Picture from, int width, int height, int what, int relation) {
        return new Picture(
                pixSelectBySize(from.pix, width, height, 8, what, relation, (int[]) null),
                "select");
    }

    private static int parts(Picture picture) {
        try (IntPointer count = new IntPointer(1)) {
            pixCountConnComp(picture.pix, 8, count);
            return count.get();
        }
    }

    private static List<Rectangle> parts(Picture picture, int connectivity) {
        BOXA boxes = pixConnCompBB(picture.pix, connectivity);
        List<Rectangle> parts = new ArrayList<>();
        for (int i = 0; i < boxaGetCount(boxes); i++) {
            BOX box = boxaGetBox(boxes, i, L_CLONE);
            parts.add(new Rectangle(box.x(), box.y(), box.w(), box.h()));
            boxDestroy(box);
        }
        boxaDestroy(boxes);
        return parts;
    }
}
