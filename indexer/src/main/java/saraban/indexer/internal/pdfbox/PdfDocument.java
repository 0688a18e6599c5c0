package saraban.indexer.internal.pdfbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import saraban.indexer.extract.DocumentPage;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.OpenDocument;
import saraban.indexer.extract.UnreadableFileException;
import saraban.indexer.extract.UnreadableKind;

/// An open PDF. Pages are counted by walking their tree, never by the count the file claims.
final class PdfDocument implements OpenDocument {
    /// So often the fonts and pictures kept for reuse are let go, or a long document would keep
    /// them all.
    private static final int PAGES_BETWEEN_CLEARING = 20;

    private final PDDocument document;
    private final ExtractLimits limits;
    private final Iterator<PDPage> pages;
    private int number;

    PdfDocument(PDDocument document, ExtractLimits limits) {
        this.document = document;
        this.limits = limits;
        this.pages = document.getPages().iterator();
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    public DocumentPage next() {
        if (!pages.hasNext()) {
            throw new NoSuchElementException("the document ends at page " + number);
        }
        number++;
        if (number % PAGES_BETWEEN_CLEARING == 0) {
            document.setResourceCache(new DefaultResourceCache());
        }
        return new PdfPage(document, pages.next(), number, limits);
    }

    @Override
    public DocumentPage page(int wanted) {
        int at = 0;
        for (PDPage page : document.getPages()) {
            at++;
            if (at == wanted) {
                return new PdfPage(document, page, wanted, limits);
            }
        }
        throw new UnreadableFileException(
                UnreadableKind.EMPTY, "expected page " + wanted + ", found " + at + " pages");
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("the PDF cannot be closed", cause);
        }
    }
}
