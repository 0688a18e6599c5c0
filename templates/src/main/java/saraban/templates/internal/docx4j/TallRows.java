package saraban.templates.internal.docx4j;

import java.util.List;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.P;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/// Table rows that the template keeps on one page: where a row holds so much text that half a page
/// would stay empty above it, it may be cut.
final class TallRows {
    /// Lines of the longest cell of a row that stays whole.
    private static final int LINES = 10;

    /// Room of one letter of Thai text at 14 points, in twips, and that between text and border.
    private static final int LETTER = 105;

    private static final int MARGINS = 216;

    private TallRows() {}

    static void letSplit(Tr row) {
        CTTrPrBase properties = row.getTrPr();
        if (properties != null && Story.cells(row).stream().anyMatch(TallRows::tall)) {
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .removeIf(one -> one.getName().getLocalPart().equals("cantSplit"));
        }
    }

    private static boolean tall(Tc cell) {
        int lines = 0;
        int letters = Math.max(1, (width(cell) - MARGINS) / LETTER);
        List<P> paragraphs = Story.paragraphs(cell);
        for (P paragraph : paragraphs) {
            long written =
                    new ParagraphText(paragraph)
                            .text()
                            .codePoints()
                            .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
                            .count();
            lines += 1 + (int) (written / letters);
        }
        return lines > LINES;
    }

    private static int width(Tc cell) {
        boolean known =
                cell.getTcPr() != null
                        && cell.getTcPr().getTcW() != null
                        && cell.getTcPr().getTcW().getW() != null;
        return known ? cell.getTcPr().getTcW().getW().intValue() : 2000;
    }
}
