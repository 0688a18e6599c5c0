package saraban.templates.internal.itext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.itext.StructureTree.Element;
import saraban.templates.internal.itext.StructureTree.Kid;
import saraban.templates.internal.layout.Tag;

/// Gives rows that end early the empty cells they lack, so that each row of a table in the
/// structure has as many columns as the others.
final class TableCells {
    private final List<int[]> widths = new ArrayList<>();
    private final List<Element> rows = new ArrayList<>();

    private TableCells() {}

    static void complete(Element element) {
        if (element.name().equals("Table")) {
            new TableCells().completed(element);
        }
        for (Kid kid : element.kids()) {
            if (kid instanceof Element inner) {
                complete(inner);
            }
        }
    }

    private void completed(Element table) {
        for (Kid kid : table.kids()) {
            if (kid instanceof Element row) {
                rows.add(row);
                widths.add(new int[1]);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Kid kid : rows.get(i).kids()) {
                if (kid instanceof Element cell) {
                    count(cell, i);
                }
            }
        }
        int most = widths.stream().mapToInt(width -> width[0]).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            for (int lacking = most - widths.get(i)[0]; lacking > 0; lacking--) {
                rows.get(i).kids().add(new Element("TD", Optional.empty()));
            }
        }
    }

    private void count(Element cell, int row) {
        int columns = cell.tag().map(Tag::columns).orElse(1);
        int down = cell.tag().map(Tag::rows).orElse(1);
        for (int i = row; i < Math.min(rows.size(), row + down); i++) {
            widths.get(i)[0] += columns;
        }
    }
}
