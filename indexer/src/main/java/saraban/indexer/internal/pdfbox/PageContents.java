package saraban.indexer.internal.pdfbox;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import saraban.indexer.extract.Box;
import saraban.indexer.extract.PageImage;
import saraban.indexer.extract.QuarterTurn;

/// What a page draws, as far as it matters for reading it: whether it is one picture, as scanners
/// make them, or more.
final class PageContents extends PDFGraphicsStreamEngine {
    private static final float SCAN_SHARE = 0.6f;
    private static final float SQUARE = 0.001f;
    private static final float LEAST_PICTURE_SHARE = 0.003f;

    private record Placed(PDImage image, Matrix matrix) {}

    private final List<Placed> images = new ArrayList<>();
    private final Point2D.Float at = new Point2D.Float();
    private boolean drawsMore;
    private boolean drawsText;

    private PageContents(PDPage page) {
        super(page);
    }

    static PageContents of(PDPage page) throws IOException {
        PageContents contents = new PageContents(page);
        contents.processPage(page);
        contents.drawsMore |= !page.getAnnotations().isEmpty();
        return contents;
    }

    boolean bearsAnything() {
        return !images.isEmpty() || drawsMore || drawsText;
    }

    /// The part of the page that its largest picture fills, 0 to 1.
    double pictureShare() {
        return images.stream().mapToDouble(this::share).max().orElse(0);
    }

    /// The resolution of the finest picture of some size; `otherwise` where there is none.
    double pictureDpi(double otherwise) {
        return images.stream()
                .filter(image -> share(image) > LEAST_PICTURE_SHARE)
                .mapToDouble(
                        image ->
                                72.0
                                        * image.image().getWidth()
                                        / Math.max(1, length(image.matrix(), true)))
                .max()
                .orElse(otherwise);
    }

    /// The page's only picture, when it fills most of the page and nothing else is drawn.
    Optional<PageImage> scan(long mostPixels) throws IOException {
        if (images.size() != 1 || drawsMore || drawsText || share(images.getFirst()) < SCAN_SHARE) {
            return Optional.empty();
        }
        Placed only = images.getFirst();
        Matrix m = only.matrix();
        boolean upright =
                m.getScaleX() > 0
                        && m.getScaleY() > 0
                        && Math.abs(m.getShearX()) < SQUARE * m.getScaleX()
                        && Math.abs(m.getShearY()) < SQUARE * m.getScaleY();
        if (!upright || only.image().isStencil() || masked(only.image())) {
            return Optional.empty();
        }
        return Optional.of(pageImage(only, mostPixels));
    }

    private PageImage pageImage(Placed only, long mostPixels) throws IOException {
        PDImage image = only.image();
        Matrix m = only.matrix();
        long pixels = (long) image.getWidth() * image.getHeight();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / mostPixels));
        BufferedImage stored = step <= 1 ? image.getImage() : image.getImage(null, step);
        int rotation = Math.floorMod(getPage().getRotation(), 360);
        BufferedImage pixelsTurned = QuarterTurn.of(stored, rotation);
        PDRectangle paper = getPage().getCropBox();
        Box placed =
                new Box(
                        (m.getTranslateX() - paper.getLowerLeftX()) / paper.getWidth(),
                        1
                                - (m.getTranslateY() - paper.getLowerLeftY() + m.getScaleY())
                                        / paper.getHeight(),
                        m.getScaleX() / paper.getWidth(),
                        m.getScaleY() / paper.getHeight());
        float dpiAcross = 72 * stored.getWidth() / m.getScaleX();
        float dpiDown = 72 * stored.getHeight() / m.getScaleY();
        boolean lying = rotation % 180 != 0;
        return new PageImage(
                pixelsTurned,
                lying ? dpiDown : dpiAcross,
                lying ? dpiAcross : dpiDown,
                placed.turned(rotation));
    }

    private static boolean masked(PDImage image) {
        return image instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject stored
                && (stored.getCOSObject().containsKey(COSName.MASK)
                        || stored.getCOSObject().containsKey(COSName.SMASK));
    }

    private double share(Placed image) {
        PDRectangle paper = getPage().getCropBox();
        double area = length(image.matrix(), true) * length(image.matrix(), false);
        return Math.min(1, area / Math.max(1, paper.getWidth() * paper.getHeight()));
    }

    private static double length(Matrix m, boolean across) {
        return across
                ? Math.hypot(m.getScaleX(), m.getShearY())
                : Math.hypot(m.getScaleY(), m.getShearX());
    }

    @Override
    public void drawImage(PDImage image) {
        images.add(new Placed(image, getGraphicsState().getCurrentTransformationMatrix().clone()));
    }

    @Override
    protected void showGlyph(Matrix textMatrix, PDFont font, int code, Vector displacement) {
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
            drawsText = true;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        at.setLocation(p0);
    }

    @Override
    public void clip(int windingRule) {
        // Shows nothing by itself.
    }

    @Override
    public void moveTo(float x, float y) {
        at.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        at.setLocation(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at.setLocation(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        // The current point is enough.
    }

    @Override
    public void endPath() {
        // Nothing was painted.
    }

    @Override
    public void strokePath() throws IOException {
        drawsMore = true;
    }

    // White under a scan is the paper that some producers paint first.
    @Override
    public void fillPath(int windingRule) throws IOException {
        drawsMore |= !white();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        drawsMore = true;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        drawsMore = true;
    }

    private boolean white() throws IOException {
        var colour = getGraphicsState().getNonStrokingColor();
        return colour.getColorSpace() != null
                && !colour.isPattern()
                && (colour.toRGB() & 0xffffff) == (Color.WHITE.getRGB() & 0xffffff);
    }
}
