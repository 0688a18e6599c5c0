package saraban.templates;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// A page of a PDF in millimetres: its size, its pictures, its rules, and what is red on it.
///
/// @param pictures in the order in which they are drawn
/// @param rules lines and boxes that are stroked
/// @param redWords lines of red text
record PrintedPage(
        double width, double height, List<Box> pictures, List<Box> rules, List<String> redWords) {
    private static final double MM = 25.4 / 72;

    /// A place from the upper left corner of the page.
    record Box(double left, double top, double width, double height) {
        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }

        double centre() {
            return left + width / 2;
        }
    }

    /// @param number from 1
    static PrintedPage of(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(number - 1);
            var drawn = new Drawn(page);
            drawn.processPage(page);
            return new PrintedPage(
                    page.getMediaBox().getWidth() * MM,
                    page.getMediaBox().getHeight() * MM,
                    drawn.pictures,
                    drawn.rules,
                    redLines(document, number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> redLines(PDDocument document, int number) throws IOException {
        var red =
                new PDFTextStripper() {
                    final List<String> lines = new ArrayList<>();
                    boolean inked;

                    @Override
                    protected void processTextPosition(TextPosition text) {
                        try {
                            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
                            if (rgb == 0xFF0000) {
                                super.processTextPosition(text);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        lines.add(text.strip());
                    }
                };
        red.addOperator(
                new org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor(
                        red));
        red.setSortByPosition(true);
        red.setStartPage(number);
        red.setEndPage(number);
        red.getText(document);
        return red.lines;
    }

    private static final class Drawn extends PDFGraphicsStreamEngine {
        private final double height;
        private final List<Box> pictures = new ArrayList<>();
        private final List<Box> rules = new ArrayList<>();
        private final List<Point2D> path = new ArrayList<>();

        Drawn(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private Box box(double x1, double y1, double x2, double y2) {
            return new Box(
                    Math.min(x1, x2) * MM,
                    (height - Math.max(y1, y2)) * MM,
                    Math.abs(x2 - x1) * MM,
                    Math.abs(y2 - y1) * MM);
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix at = getGraphicsState().getCurrentTransformationMatrix();
            pictures.add(
                    box(
                            at.getTranslateX(),
                            at.getTranslateY(),
                            at.getTranslateX() + at.getScaleX(),
                            at.getTranslateY() + at.getScaleY()));
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.addAll(List.of(p0, p1, p2, p3));
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.add(new Point2D.Float(x3, y3));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.getLast();
        }

        @Override
        public void strokePath() {
            if (!path.isEmpty()) {
                rules.add(
                        box(
                                path.stream().mapToDouble(Point2D::getX).min().orElse(0),
                                path.stream().mapToDouble(Point2D::getY).min().orElse(0),
                                path.stream().mapToDouble(Point2D::getX).max().orElse(0),
                                path.stream().mapToDouble(Point2D::getY).max().orElse(0)));
            }
            path.clear();
        }

        @Override
        public void fillPath(int windingRule) {
            path.clear();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            strokePath();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void closePath() {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}
    }
}
