package saraban.templates.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Block.Paragraph;
import saraban.templates.internal.flow.Block.Row;
import saraban.templates.internal.flow.Block.Table;

/// Lays out a table as a slab a row, or a slab for rows held together by cells over several.
final class TableLayout {
    private final BlockStack stack;

    TableLayout(BlockStack stack) {
        this.stack = stack;
    }

    /// @param tag of the table
    List<Slab> slabs(Table table, double columnWidth, Numbers numbers, Tag tag) {
        TableGrid grid = new TableGrid(table, columnWidth);
        TableTags tags = new TableTags(table, tag);
        List<List<CellBox>> boxes = new ArrayList<>();
        for (Row row : table.rows()) {
            int i = boxes.size();
            List<CellBox> above = boxes.isEmpty() ? List.of() : boxes.getLast();
            boxes.add(
                    row.cells().stream()
                            .map(c -> box(c, tags.cell(i, c), grid, above, numbers))
                            .toList());
        }
        List<List<CellBox>> agreed = Neighbours.agreed(boxes);
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < agreed.size(); i++) {
            rows.add(
                    new GridRow(
                            tags.row(i),
                            table.rows().get(i),
                            lineAbove(agreed, i),
                            keep(table, i),
                            agreed.get(i)));
        }
        rows.forEach(this::reportHidden);
        return grouped(rows, rows.isEmpty() ? 0 : lineBelow(agreed.getLast()));
    }

    private CellBox box(Cell cell, Tag tag, TableGrid grid, List<CellBox> above, Numbers numbers) {
        boolean goesOn =
                cell.merge() == Merge.CONTINUE
                        && above.stream()
                                .anyMatch(
                                        box ->
                                                box.cell().column() == cell.column()
                                                        && box.cell().merge() != Merge.NONE);
        double width = grid.width(cell);
        boolean turned = cell.turned() != 0 && !goesOn;
        double room = Math.max(1, width - cell.margins().left() - cell.margins().right());
        return new CellBox(
                tag,
                cell,
                goesOn,
                grid.left(cell),
                width,
                cell.borders(),
                goesOn || turned ? List.of() : stack.slabs(cell.blocks(), room, numbers, tag),
                cell.alignment(),
                turned
                        ? Optional.of(
                                new TurnedText(
                                        length -> stack.slabs(cell.blocks(), length, numbers, tag)))
                        : Optional.empty());
    }

    private void reportHidden(GridRow row) {
        for (CellBox box : row.boxes()) {
            List<Slab> content = box.content();
            boolean one = box.cell().merge() == Merge.NONE && row.settings().exactHeight();
            double last = content.isEmpty() ? 0 : content.getLast().height();
            if (one && row.top() + box.filled() - last >= row.settings().height()) {
                stack.report("text below the height of its row is hidden", box.cell().blocks());
            }
        }
    }

    // The text of a row begins below the thickest line above it.
    private static double lineAbove(List<List<CellBox>> rows, int i) {
        double above = i == 0 ? 0 : lineBelow(rows.get(i - 1));
        return rows.get(i).stream()
                .mapToDouble(box -> box.borders().top().thickness())
                .reduce(above, Math::max);
    }

    private static double lineBelow(List<CellBox> row) {
        return row.stream().mapToDouble(box -> box.borders().bottom().thickness()).max().orElse(0);
    }

    // A row whose paragraphs all keep with the next stays with the next row.
    private static boolean keep(Table table, int i) {
        Row row = table.rows().get(i);
        boolean said =
                row.cells().stream()
                        .flatMap(cell -> cell.blocks().stream())
                        .allMatch(block -> block instanceof Paragraph p && p.format().keepNext());
        return i + 1 < table.rows().size() && (row.header() || said);
    }

    private static List<Slab> grouped(List<GridRow> rows, double closing) {
        List<Slab> header = new ArrayList<>();
        List<Slab> body = new ArrayList<>();
        int from = 0;
        boolean head = true;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i + 1 == rows.size();
            if (last || rows.get(i + 1).boxes().stream().noneMatch(CellBox::goesOn)) {
                List<GridRow> group = rows.subList(from, i + 1);
                head &= group.stream().allMatch(row -> row.settings().header());
                (head ? header : body).add(new RowGroup(group, last ? closing : 0).slab());
                from = i + 1;
            }
        }
        List<Slab> again = header.stream().map(Slab::untagged).toList();
        List<Slab> all = new ArrayList<>(header);
        body.forEach(slab -> all.add(header.isEmpty() ? slab : slab.withRepeated(again)));
        return all;
    }
}
