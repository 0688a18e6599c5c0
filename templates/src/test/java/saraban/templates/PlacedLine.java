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
    private static final double WIDE_GAP = 5;
    private static final double SPACE = 0.7;

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

    /// The same, pieces of one line put together where no wide gap parts them.
    static List<PlacedLine> whole(byte[] pdf) {
        List<PlacedLine> whole = new ArrayList<>();
        for (PlacedLine piece : of(pdf)) {
            PlacedLine last = whole.isEmpty() ? null : whole.getLast();
            boolean goesOn =
                    last != null
                            && last.page == piece.page
                            && Math.abs(last.baseline - piece.baseline) < 0.2
                            && piece.left - last.right < WIDE_GAP
                            && piece.left > last.left;
            if (goesOn) {
                whole.set(whole.size() - 1, last.with(piece));
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    private PlacedLine with(PlacedLine piece) {
        String gap = piece.left - right < SPACE || piece.text.isEmpty() ? "" : " ";
        return new PlacedLine(
                page, text + gap + piece.text, left, Math.max(right, piece.right), baseline, size);
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
