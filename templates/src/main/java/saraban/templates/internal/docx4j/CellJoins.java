package saraban.templates.internal.docx4j;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.VMerge;
import org.docx4j.wml.Tr;

/// The cells of a repeated table row that join the one above when both say the same: those with a
/// token like `${list.strategy^}`. A cell joins only where those to its left that may join do so
/// too: the first measure of a new strategy stands apart, even if it reads like the last one.
///
/// @param places columns of the table's grid, from 0
record CellJoins(List<Integer> places) {
    private static final ObjectFactory WML = new ObjectFactory();

    static CellJoins in(Tr template) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Tc cell : Story.cells(template)) {
            if (Story.paragraphs(cell).stream().anyMatch(CellJoins::joins)) {
                places.add(place);
            }
            place += ColumnGroups.span(cell);
        }
        return new CellJoins(places);
    }

    private static Tc at(int wanted, Tr row) {
        int place = 0;
        for (Tc cell : Story.cells(row)) {
            if (place == wanted) {
                return cell;
            }
            place += ColumnGroups.span(cell);
        }
        throw new IllegalStateException("expected a cell in column %d".formatted(wanted + 1));
    }

    private static boolean joins(P paragraph) {
        return new ParagraphText(paragraph)
                .tokens().stream().anyMatch(token -> token.mark() == Token.Mark.JOINS_ABOVE);
    }

    void join(List<Tr> rows) {
        if (places.isEmpty()) {
            return;
        }
        List<String> above = List.of();
        List<Tc> heads = List.of();
        for (Tr row : rows) {
            List<Tc> mine = places.stream().map(place -> at(place, row)).toList();
            List<String> said = mine.stream().map(CellJoins::text).toList();
            heads = joined(mine, said, above, heads);
            above = said;
        }
    }

    private static List<Tc> joined(
            List<Tc> mine, List<String> said, List<String> above, List<Tc> heads) {
        List<Tc> next = new ArrayList<>();
        boolean same = !above.isEmpty();
        for (int i = 0; i < mine.size(); i++) {
            same &= !above.isEmpty() && !said.get(i).isBlank() && said.get(i).equals(above.get(i));
            if (same) {
                merge(heads.get(i), "restart");
                merge(mine.get(i), "continue");
                empty(mine.get(i));
            }
            next.add(same ? heads.get(i) : mine.get(i));
        }
        return next;
    }

    private static String text(Tc cell) {
        StringBuilder text = new StringBuilder();
        for (P paragraph : Story.paragraphs(cell)) {
            text.append(new ParagraphText(paragraph).text()).append('\n');
        }
        return text.toString();
    }

    private static void merge(Tc cell, String how) {
        TcPr properties = cell.getTcPr() == null ? WML.createTcPr() : cell.getTcPr();
        cell.setTcPr(properties);
        VMerge merge = WML.createTcPrInnerVMerge();
        merge.setVal(how);
        properties.setVMerge(merge);
    }

    private static void empty(Tc cell) {
        P first = Story.paragraphs(cell).getFirst();
        first.getContent().clear();
        cell.getContent().clear();
        cell.getContent().add(first);
    }
}
