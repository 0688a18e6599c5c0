package saraban.templates.internal.flow;

import java.util.List;

/// How a paragraph is set; lengths in points.
///
/// @param style id of its style, for `contextual`
/// @param left indent of its lines
/// @param firstLine added to the indent of the first line, negative when the others hang
/// @param contextual no space between paragraphs of one style
/// @param fill colour behind it
/// @param labelShare how much of the number of a list item stands left of its place: 1 when it ends
/// there
/// @param outline level of a heading from 1, 0 for text
/// @param mark the format of an empty line
public record ParagraphFormat(
        String style,
        Justification justification,
        double left,
        double right,
        double firstLine,
        double before,
        double after,
        LineSpacing line,
        boolean contextual,
        List<TabStop> tabs,
        boolean keepNext,
        boolean keepLines,
        boolean pageBreakBefore,
        boolean widowControl,
        Edges<Edge> borders,
        int fill,
        double labelShare,
        int outline,
        RunFormat mark) {
    public ParagraphFormat {
        tabs = List.copyOf(tabs);
    }
}
