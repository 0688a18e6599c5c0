package saraban.templates.internal.docx4j.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTCustomXmlCell;
import org.docx4j.wml.CTCustomXmlRow;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import saraban.templates.internal.docx4j.style.ColorValues;
import saraban.templates.internal.docx4j.style.Lengths;
import saraban.templates.internal.docx4j.style.StyleResolver;
import saraban.templates.internal.docx4j.style.TableStyling;
import saraban.templates.internal.docx4j.style.TableStyling.CellPlace;
import saraban.templates.internal.flow.Block;
import saraban.templates.internal.flow.Block.Cell;
import saraban.templates.internal.flow.Block.Merge;
import saraban.templates.internal.flow.Block.Row;
import saraban.templates.internal.flow.Block.VerticalAlignment;
import saraban.templates.internal.flow.Colors;
import saraban.templates.internal.flow.Justification;

/// Reads tables.
final class TableReader {
    // As many as word processors allow in one table.
    private static final int MOST_COLUMNS = 63;

    private final StyleResolver styles;
    private final BlockReader blocks;
    private final Reading reading;

    TableReader(StyleResolver styles, BlockReader blocks, Reading reading) {
        this.styles = styles;
        this.blocks = blocks;
        this.reading = reading;
    }

    /// @param inCell whether it stands in the cell of another table
    Block.Table table(Tbl table, boolean inCell) {
        CTTblPrBase settings = table.getTblPr();
        if (settings != null && settings.getTblpPr() != null) {
            reading.met("floating table set in the line of text");
        }
        TableStyling styling = new TableStyling(styles, settings);
        List<Tr> rows = new ArrayList<>();
        collect(table.getContent(), Tr.class, rows);
        List<Double> columns = new ArrayList<>();
        if (table.getTblGrid() != null) {
            for (TblGridCol column : table.getTblGrid().getGridCol()) {
                columns.add(Lengths.twips(column.getW()));
            }
        }
        List<Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), i, rows.size(), styling));
        }
        return new Block.Table(
                ColumnWidths.of(columns, rows, read),
                inCell ? styling.indentInCell() : styling.indent(),
                alignment(settings),
                share(settings),
                read);
    }

    // Per cent are written as such or in fiftieths of one.
    private static double share(CTTblPrBase settings) {
        TblWidth width = settings == null ? null : settings.getTblW();
        return width == null || width.getW() == null || !"pct".equals(width.getType())
                ? 0
                : Math.clamp(width.getW().doubleValue() / 5000, 0, 1);
    }

    private static Justification alignment(CTTblPrBase settings) {
        if (settings == null || settings.getJc() == null || settings.getJc().getVal() == null) {
            return Justification.LEFT;
        }
        return switch (settings.getJc().getVal()) {
            case CENTER -> Justification.CENTER;
            case RIGHT, END -> Justification.RIGHT;
            default -> Justification.LEFT;
        };
    }

    /// Rows and cells stand inside controls and other wrappers too.
    static <T> void collect(List<Object> content, Class<T> kind, List<T> found) {
        for (Object given : content) {
            Object object = given instanceof JAXBElement<?> named ? named.getValue() : given;
            if (kind.isInstance(object)) {
                found.add(kind.cast(object));
            } else if (object instanceof SdtElement control) {
                collect(control.getSdtContent().getContent(), kind, found);
            } else if (object instanceof CTCustomXmlRow part) {
                collect(part.getContent(), kind, found);
            } else if (object instanceof CTCustomXmlCell part) {
                collect(part.getContent(), kind, found);
            } else if (object instanceof ContentAccessor wrapper
                    && !(object instanceof Tr)
                    && !(object instanceof Tc)) {
                collect(wrapper.getContent(), kind, found);
            }
        }
    }

    private Row row(Tr row, int index, int count, TableStyling styling) {
        List<Tc> cells = new ArrayList<>();
        collect(row.getContent(), Tc.class, cells);
        int column = before(row.getTrPr());
        List<Cell> read = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int span = span(cells.get(i));
            CellPlace place = new CellPlace(index, count, i, cells.size());
            read.add(cell(cells.get(i), column, span, place, styling));
            column += span;
        }
        CTHeight height = setting(row.getTrPr(), "trHeight", CTHeight.class);
        return new Row(
                read,
                height == null ? 0 : Lengths.twips(height.getVal()),
                height != null && height.getHRule() == STHeightRule.EXACT,
                on(row.getTrPr(), "tblHeader"),
                on(row.getTrPr(), "cantSplit"));
    }

    private static int before(TrPr settings) {
        CTTrPrBase.GridBefore before = setting(settings, "gridBefore", CTTrPrBase.GridBefore.class);
        return before == null ? 0 : Math.clamp(Lengths.whole(before.getVal(), 0), 0, MOST_COLUMNS);
    }

    static int span(Tc cell) {
        TcPr settings = cell.getTcPr();
        return settings == null || settings.getGridSpan() == null
                ? 1
                : Math.clamp(Lengths.whole(settings.getGridSpan().getVal(), 1), 1, MOST_COLUMNS);
    }

    private static boolean on(TrPr settings, String name) {
        BooleanDefaultTrue value = setting(settings, name, BooleanDefaultTrue.class);
        return value != null && value.isVal();
    }

    private static <T> T setting(TrPr settings, String name, Class<T> kind) {
        if (settings == null) {
            return null;
        }
        return settings.getCnfStyleOrDivIdOrGridBefore().stream()
                .filter(element -> element.getName().getLocalPart().equals(name))
                .map(JAXBElement::getValue)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private Cell cell(Tc cell, int column, int span, CellPlace place, TableStyling styling) {
        TcPr settings = cell.getTcPr();
        var parts = styling.parts(place);
        Integer own = settings == null ? null : ColorValues.shade(settings.getShd());
        return new Cell(
                column,
                span,
                merge(settings),
                styling.borders(settings, parts, place),
                styling.margins(settings),
                own == null ? styling.fill(parts, Colors.NONE) : own,
                vertical(settings),
                turned(settings),
                blocks.ofCell(cell.getContent(), parts));
    }

    private static Merge merge(TcPr settings) {
        if (settings == null || settings.getVMerge() == null) {
            return Merge.NONE;
        }
        return "restart".equals(settings.getVMerge().getVal()) ? Merge.START : Merge.CONTINUE;
    }

    private static VerticalAlignment vertical(TcPr settings) {
        if (settings == null
                || settings.getVAlign() == null
                || settings.getVAlign().getVal() == null) {
            return VerticalAlignment.TOP;
        }
        return switch (settings.getVAlign().getVal()) {
            case TOP, BOTH -> VerticalAlignment.TOP;
            case CENTER -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        };
    }

    private static int turned(TcPr settings) {
        if (settings == null || settings.getTextDirection() == null) {
            return 0;
        }
        return switch (settings.getTextDirection().getVal()) {
            case "btLr" -> 90;
            case "tbRl", "tbRlV" -> 270;
            case null, default -> 0;
        };
    }

    /// The width a cell asks for in points, 0 when it leaves it open.
    static double width(Tc cell) {
        TblWidth width = cell.getTcPr() == null ? null : cell.getTcPr().getTcW();
        return width == null || width.getW() == null || !TblWidth.TYPE_DXA.equals(width.getType())
                ? 0
                : Lengths.twips(width.getW());
    }
}
