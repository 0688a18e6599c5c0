package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A stretch of text on a printed page, with its place in millimetres from the upper left corner.
///
/// @param left where its first letter starts
/// @param right where its last letter ends
/// @param baseline of its letters
/// @param size of its type in points
record PlacedLine(int page, String text, double left, double right, double baseline, double size) {
    private static final double MM = 25.4 / 72;

    static List<PlacedLine> of(byte[] pdf) {
        List<PlacedLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            TextPosition first = letters.getFirst();
                            TextPosition last = letters.getLast();
                            lines.add(
                                    new PlacedLine(
                                            getCurrentPageNo(),
                                            text.strip().replace('\u00A0', ' '),
                                            first.getXDirAdj() * MM,
                                            (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                                            first.getYDirAdj() * MM,
                                            first.getFontSizeInPt()));
                        }
                    };
            stripper.setSortByPosition(true);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /// The first one on a page that starts so.
    static PlacedLine find(List<PlacedLine> lines, int page, String start) {
        return lines.stream()
                .filter(line -> line.page == page && line.text.startsWith(start))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no '" + start + "' on page " + page + " of " + lines));
    }

    double centre() {
        return (left + right) / 2;
    }
}
