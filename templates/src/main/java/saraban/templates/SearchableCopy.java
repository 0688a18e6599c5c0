package saraban.templates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.PageText;
import saraban.templates.UnreadableDocumentException.Kind;
import saraban.templates.internal.flow.Picture;
import saraban.templates.internal.fonts.Face;
import saraban.templates.internal.itext.TextLayerWriter;
import saraban.templates.internal.pictures.PictureShelf;

/// Makes searchable copies of scans: the pages as they are, with their text under them, invisible.
public final class SearchableCopy {
    private final FontSet fonts;
    private final PictureShelf pictures = new PictureShelf();

    public SearchableCopy(FontSet fonts) {
        this.fonts = fonts;
    }

    /// A copy of a PDF. Pages that stood turned are shown upright.
    ///
    /// @param pages the texts to be laid under pages, those without words are left alone
    /// @param made the date kept in the copy: the same input with the same date gives the same
    /// bytes
    /// @throws UnreadableDocumentException when the PDF is encrypted or damaged
    public byte[] ofPdf(byte[] original, List<PageText> pages, Instant made) {
        return new TextLayerWriter(face(), made).add(original, pages);
    }

    /// A PDF of scanned pictures, one a page.
    ///
    /// @throws UnreadableDocumentException when a picture cannot be read
    public byte[] ofPictures(List<byte[]> scans, List<PageText> pages, Instant made) {
        List<Picture> read = new ArrayList<>();
        for (byte[] scan : scans) {
            read.add(
                    pictures.read(scan)
                            .orElseThrow(
                                    () ->
                                            new UnreadableDocumentException(
                                                    Kind.CORRUPT,
                                                    "picture %d: expected a PNG, JPEG, TIFF, BMP or GIF, found something else"
                                                            .formatted(read.size() + 1),
                                                    null)));
        }
        return new TextLayerWriter(face(), made).pictures(read, pages);
    }

    private Face face() {
        return fonts.library().find("TH Sarabun New", false, false).face();
    }
}
