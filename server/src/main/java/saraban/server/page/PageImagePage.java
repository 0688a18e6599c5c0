package saraban.server.page;

import java.util.List;
import java.util.Locale;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.PageText;

/// One page of a document: its picture with the words that were searched for marked on it, its text
/// beside it.
///
/// @param number of the page, from 1
/// @param pages how many there are
/// @param query what was searched for
/// @param text of the page in pieces
/// @param boxes around the words, in thousandths of the page
public record PageImagePage(
        Document document,
        int number,
        int pages,
        String query,
        PageText page,
        List<Marked> text,
        List<Box> boxes)
        implements Page {
    public PageImagePage {
        text = List.copyOf(text);
        boxes = List.copyOf(boxes);
    }

    @Override
    public String title() {
        String name =
                document.fields()
                        .subject()
                        .or(() -> document.fields().number())
                        .orElse(document.name());
        return Words.say("page.title", number, name);
    }

    public String address(int other) {
        return Addresses.of("/documents/" + document.id() + "/pages/" + other, "q", query);
    }

    /// A box in thousandths of the page's width and height.
    public record Box(String x, String y, String width, String height) {
        /// @param x fraction of the page's width, from its left edge; likewise the others
        public static Box of(float x, float y, float width, float height) {
            return new Box(thousandths(x), thousandths(y), thousandths(width), thousandths(height));
        }

        private static String thousandths(float fraction) {
            return String.format(Locale.ROOT, "%.1f", fraction * 1000);
        }
    }
}
