package saraban.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of a PDF at their places, without the marks above and below them and SARA AA, which
/// LibreOffice writes in ways of its own, and without dots and dashes, which lead to tab stops.
record PlacedLetters(List<List<Letter>> pages) {

    /// A letter with its base line at (x, y), in points from the upper left corner of its page.
    record Letter(String text, double x, double y) {
        private boolean near(Letter other, double points) {
            return text.equals(other.text)
                    && Math.abs(x - other.x) <= points
                    && Math.abs(y - other.y) <= points;
        }

        private double distance(Letter other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    static PlacedLetters of(byte[] pdf) {
        List<List<Letter>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Letter> letters = new ArrayList<>();
                var stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition at) {
                                letter(at).ifPresent(letters::add);
                            }
                        };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(letters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlacedLetters(pages);
    }

    private static Optional<Letter> letter(TextPosition at) {
        String text = at.getUnicode().replaceAll("[าำ.·_\\-\\p{Z}\\p{M}\\p{C}\\uFFFD]", "");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Letter(
                                text,
                                at.getTextMatrix().getTranslateX(),
                                at.getPageHeight() - at.getTextMatrix().getTranslateY()));
    }

    /// What stands here and not there within so many points, line by line, with how far away the
    /// nearest like letter is.
    List<String> missingIn(PlacedLetters other, double points) {
        List<String> missing = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Letter> there =
                    page < other.pages.size() ? new ArrayList<>(other.pages.get(page)) : List.of();
            List<Letter> lonely = new ArrayList<>();
            for (Letter letter : pages.get(page)) {
                Optional<Letter> match =
                        there.stream().filter(l -> letter.near(l, points)).findFirst();
                match.ifPresentOrElse(there::remove, () -> lonely.add(letter));
            }
            missing.addAll(lines(page + 1, lonely, there));
        }
        return missing;
    }

    private static List<String> lines(int page, List<Letter> lonely, List<Letter> there) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lonely.size(); i++) {
            if (i == lonely.size() || Math.abs(lonely.get(i).y - lonely.get(from).y) > 1) {
                lines.add(line(page, lonely.subList(from, i), there));
                from = i;
            }
        }
        return lines;
    }

    private static String line(int page, List<Letter> letters, List<Letter> there) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text));
        Letter first = letters.getFirst();
        String nearest =
                there.stream()
                        .filter(l -> l.text.equals(first.text))
                        .min((a, b) -> Double.compare(a.distance(first), b.distance(first)))
                        .map(l -> "%+.1f %+.1f".formatted(l.x - first.x, l.y - first.y))
                        .orElse("nowhere");
        return "page %d at %.1f %.1f '%s', there %s"
                .formatted(page, first.x, first.y, text, nearest);
    }
}
