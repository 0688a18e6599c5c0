package saraban.templates.internal.flow;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A stretch of pages of one size.
///
/// @param page size and margins
/// @param start where its first page begins
/// @param titlePage whether the first page has a header and footer of its own
/// @param numerals how PAGE prints its number
/// @param firstNumber number of its first page, when it does not go on counting
/// @param headers by the pages they are for
/// @param footers by the pages they are for
/// @param blocks what stands in it
public record Section(
        PageBox page,
        Start start,
        boolean titlePage,
        Numerals numerals,
        OptionalInt firstNumber,
        Map<PageKind, List<Block>> headers,
        Map<PageKind, List<Block>> footers,
        List<Block> blocks) {

    /// Which pages a header is for.
    public enum PageKind {
        DEFAULT,
        FIRST,
        EVEN
    }

    /// Where a section begins.
    public enum Start {
        CONTINUOUS,
        NEXT_PAGE,
        EVEN_PAGE,
        ODD_PAGE
    }

    /// The paper and its margins.
    ///
    /// @param header distance of the header from the top edge
    /// @param footer distance of the footer from the bottom edge
    public record PageBox(
            double width,
            double height,
            double top,
            double right,
            double bottom,
            double left,
            double header,
            double footer) {

        public double textWidth() {
            return width - left - right;
        }
    }
}
