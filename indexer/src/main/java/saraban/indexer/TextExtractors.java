package saraban.indexer;

import java.util.List;
import saraban.indexer.extract.DocumentFormat;
import saraban.indexer.extract.ExtractLimits;
import saraban.indexer.extract.ImageFormat;
import saraban.indexer.extract.OcrEngine;
import saraban.indexer.extract.PagePictures;
import saraban.indexer.extract.TextExtractor;
import saraban.indexer.internal.pdfbox.PdfFormat;
import saraban.indexer.internal.tesseract.TesseractOcr;
import saraban.indexer.internal.tika.ContentTypes;
import saraban.indexer.internal.tika.OfficeFormat;

/// Wires the reader of files as the product uses it.
public final class TextExtractors {
    private TextExtractors() {}

    /// Reads all kinds of files, pictures with one Tesseract engine a core.
    public static TextExtractor standard() {
        return with(TesseractOcr.open(), ExtractLimits.USUAL);
    }

    /// Reads all kinds of files, pictures with the given engine.
    public static TextExtractor with(OcrEngine engine, ExtractLimits limits) {
        return new TextExtractor(new ContentTypes(), formats(), engine, limits);
    }

    /// Draws the pages of the files that have pages.
    public static PagePictures pictures() {
        return new PagePictures(new ContentTypes(), formats(), ExtractLimits.USUAL);
    }

    private static List<DocumentFormat> formats() {
        return List.of(new PdfFormat(), new ImageFormat(), new OfficeFormat());
    }
}
