package saraban.templates.internal.itext;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import saraban.templates.internal.itext.StructureTree.Bookmark;

/// Writes the outline of a document: its parts and headings, each below the one of a higher level.
final class Bookmarks {
    private record Open(int level, PdfOutline entry) {}

    private Bookmarks() {}

    static void write(List<Bookmark> bookmarks, PdfDocument pdf) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PdfOutline root = pdf.getOutlines(false);
        Deque<Open> open = new ArrayDeque<>();
        for (Bookmark bookmark : bookmarks) {
            while (!open.isEmpty() && open.peek().level() >= bookmark.level()) {
                open.pop();
            }
            PdfOutline above = open.isEmpty() ? root : open.peek().entry();
            PdfOutline entry = above.addOutline(bookmark.words());
            entry.addDestination(
                    PdfExplicitDestination.createXYZ(
                            pdf.getPage(bookmark.page() + 1), 0, (float) bookmark.top(), 0));
            open.push(new Open(bookmark.level(), entry));
        }
    }
}
