package saraban.indexer.internal.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import saraban.indexer.extract.Box;
import saraban.indexer.extract.DocumentPage;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.PageImage;
import saraban.indexer.extract.PlacedText;
import saraban.indexer.extract.TextLayer;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// One page of a PDF.
final class PdfPage implements DocumentPage {
    private static final int POINTS_AN_INCH = 72;
    private static final int LEAST_DPI = 200;
    private static final int MOST_DPI = 300;
    /// A page that a scanner's picture fills to this share is that picture.
    private static final double FILLED = 0.6;

    private static final int MOST_BOOKMARKS = 200;
    private static final double MOSTLY = 0.5;

    private final PDDocument document;
    private final PDPage page;
    private final int number;
    private final ExtractLimits limits;
    private PageContents contents;

    PdfPage(PDDocument document, PDPage page, int number, ExtractLimits limits) {
        this.document = document;
        this.page = page;
        this.number = number;
        this.limits = limits;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public TextLayer layer() {
        PageGlyphs glyphs = guarded("text", () -> PageGlyphs.of(page, limits.page()));
        if (glyphs.count() == 0) {
            return number == 1 ? bookmarks() : TextLayer.NONE;
        }
        boolean otherReaders =
                glyphs.invisibleShare() > MOSTLY
                        && glyphs.thaiShare() > MOSTLY
                        && contents().pictureShare() > FILLED;
        // Other programs' Thai models cannot write all Thai digits; our own reading of the same
        // picture is better.
        String doubt = otherReaders ? "the text is another program's reading of the picture" : "";
        String notice = glyphs.cut() ? "the text of the page was cut off" : "";
        return new TextLayer(glyphs.text(), glyphs.turned(), doubt, notice);
    }

    // A file whose pages bear no text can still be named by its bookmarks.
    private TextLayer bookmarks() {
        PDDocumentOutline outline =
                guarded("bookmarks", () -> document.getDocumentCatalog().getDocumentOutline());
        if (outline == null) {
            return TextLayer.NONE;
        }
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item = outline.getFirstChild();
                item != null && titles.size() < MOST_BOOKMARKS;
                item = item.getNextSibling()) {
            if (item.getTitle() != null) {
                titles.add(item.getTitle());
            }
        }
        PlacedText text = PlacedText.unplaced(String.join("\n", titles));
        return new TextLayer(text, 0, "the only text are bookmarks", "");
    }

    @Override
    public Optional<PageImage> image() {
        PageContents seen = contents();
        if (!seen.bearsAnything()) {
            return Optional.empty();
        }
        return Optional.of(
                guarded(
                        "picture",
                        () -> {
                            Optional<PageImage> scan = seen.scan(limits.pixels());
                            return scan.isPresent() ? scan.get() : drawnForReading(seen);
                        }));
    }

    @Override
    public BufferedImage draw(int dpi) {
        return guarded("picture", () -> draw(bounded(dpi), ImageType.RGB));
    }

    private PageImage drawnForReading(PageContents seen) throws IOException {
        float dpi = bounded(Math.clamp(Math.round(seen.pictureDpi(MOST_DPI)), LEAST_DPI, MOST_DPI));
        BufferedImage drawn = draw(dpi, ImageType.RGB);
        return new PageImage(drawn, dpi, dpi, Box.PAGE);
    }

    private BufferedImage draw(float dpi, ImageType type) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(document.getPages().indexOf(page), dpi, type);
    }

    private float bounded(int dpi) {
        PDRectangle box = page.getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_AN_INCH / POINTS_AN_INCH;
        return (float) Math.min(dpi, Math.sqrt(limits.pixels() / Math.max(inches, 0.01)));
    }

    private PageContents contents() {
        if (contents == null) {
            contents = guarded("contents", () -> PageContents.of(page));
        }
        return contents;
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    // PDFBox answers a damaged page with whatever exception the damage leads to, or with endless
    // recursion.
    private <T> T guarded(String what, Work<T> work) {
        try {
            return work.done();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableFileException(
                    UnreadableKind.CORRUPT,
                    "the %s of page %d cannot be read: %s".formatted(what, number, broken),
                    broken);
        } catch (OutOfMemoryError large) {
            throw new UnreadableFileException(
                    UnreadableKind.TOO_LARGE,
                    "the %s of page %d is too large".formatted(what, number),
                    large);
        }
    }
}
