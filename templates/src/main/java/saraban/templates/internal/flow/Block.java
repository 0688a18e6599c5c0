package saraban.templates.internal.flow;

import java.util.List;
import java.util.Optional;
import saraban.templates.Warning.Place;

/// What stands below one another: a paragraph or a table.
public sealed interface Block {

    /// A paragraph.
    ///
    /// @param inlines what stands in it, the number of a list item included
    /// @param item its part in a list, when its first inline is the number or sign of an item
    /// @param place where it stands in the document, for warnings
    record Paragraph(ParagraphFormat format, List<Inline> inlines, Optional<Item> item, Place place)
            implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /// An item of a list.
        ///
        /// @param list number of the list
        /// @param level from 0
        /// @param bulleted whether it bears a sign in place of a number
        public record Item(int list, int level, boolean bulleted) {}
    }

    /// A table on a grid of columns.
    ///
    /// @param columns widths
    /// @param indent of its left edge from the left of the text
    /// @param alignment of the whole table
    /// @param share of the width of the text it fills, 0 when its columns say how wide it is
    record Table(
            List<Double> columns,
            double indent,
            Justification alignment,
            double share,
            List<Row> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A row.
    ///
    /// @param height asked for, 0 when none
    /// @param exactHeight whether the height is not to be exceeded
    /// @param header whether it is repeated at the top of each page
    /// @param cantSplit whether it must stay on one page
    record Row(
            List<Cell> cells,
            double height,
            boolean exactHeight,
            boolean header,
            boolean cantSplit) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param column of the grid it begins in, from 0
    /// @param span number of columns
    /// @param merge its part in a cell of several rows
    /// @param fill colour behind it, [Colors#NONE] for none
    /// @param turned number of degrees its text is turned against the clock: 0, 90 or 270
    record Cell(
            int column,
            int span,
            Merge merge,
            Edges<Edge> borders,
            Edges<Double> margins,
            int fill,
            VerticalAlignment alignment,
            int turned,
            List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /// The part of a cell in a cell that spans several rows.
    enum Merge {
        NONE,
        START,
        CONTINUE
    }

    /// Where the text of a cell stands in it.
    enum VerticalAlignment {
        TOP,
        CENTER,
        BOTTOM
    }
}
