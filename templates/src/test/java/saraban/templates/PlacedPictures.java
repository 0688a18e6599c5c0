package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/// Where pictures stand on the pages of a PDF, in points from the upper left corner.
record PlacedPictures(List<Place> places) {

    record Place(int page, double left, double top, double width, double height) {
        private boolean near(Place other, double points) {
            return page == other.page
                    && Math.abs(left - other.left) <= points
                    && Math.abs(top - other.top) <= points
                    && Math.abs(width - other.width) <= points
                    && Math.abs(height - other.height) <= points;
        }
    }

    /// The pictures that do not stand there within so many points.
    List<Place> missingIn(PlacedPictures other, double points) {
        return places.stream()
                .filter(place -> other.places.stream().noneMatch(o -> o.near(place, points)))
                .toList();
    }

    static PlacedPictures of(byte[] pdf) {
        List<Place> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                new Finder(++number, places).processPage(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlacedPictures(places);
    }

    private static final class Finder extends PDFStreamEngine {
        private final int page;
        private final List<Place> places;

        Finder(int page, List<Place> places) {
            this.page = page;
            this.places = places;
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (operator.getName().equals("Do")) {
                Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                double top =
                        getCurrentPage().getMediaBox().getHeight()
                                - at.getTranslateY()
                                - at.getScalingFactorY();
                places.add(
                        new Place(
                                page,
                                at.getTranslateX(),
                                top,
                                at.getScalingFactorX(),
                                at.getScalingFactorY()));
            }
            super.processOperator(operator, operands);
        }
    }
}
