package saraban.templates.internal.docx4j.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.STTblStyleOverrideType;
import org.docx4j.wml.Style;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import saraban.templates.internal.flow.Edge;
import saraban.templates.internal.flow.Edges;

/// What the style of a table and its own settings make of its cells.
public final class TableStyling {
    private static final double SIDE_MARGIN = 5.4;

    /// Where a cell stands, for styles that treat first rows and columns apart.
    public record CellPlace(int row, int rows, int cell, int cells) {}

    private final List<Style> chain;
    private final CTTblPrBase direct;
    private final TableLook look;
    private final boolean edgeAtText;

    public TableStyling(StyleResolver styles, CTTblPrBase direct) {
        this.direct = direct;
        String named =
                direct == null || direct.getTblStyle() == null
                        ? null
                        : direct.getTblStyle().getVal();
        chain =
                named == null
                        ? styles.defaultTable().map(styles::chain).orElse(List.of())
                        : styles.chain(named);
        look = new TableLook(direct == null ? null : direct.getTblLook());
        edgeAtText = styles.tableEdgeAtText();
    }

    /// The parts of the style that apply to a cell, the weakest first.
    public List<CTTblStylePr> parts(CellPlace place) {
        List<CTTblStylePr> parts = new ArrayList<>();
        for (Style style : chain) {
            CTTblStylePr whole = new CTTblStylePr();
            whole.setPPr(style.getPPr());
            whole.setRPr(style.getRPr());
            whole.setTcPr(style.getTcPr());
            whole.setTblPr(style.getTblPr());
            parts.add(whole);
        }
        for (STTblStyleOverrideType type : look.parts(place)) {
            for (Style style : chain) {
                style.getTblStylePr().stream()
                        .filter(part -> part.getType() == type)
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    /// The lines around a cell: its own, those of the style, those of the table.
    public Edges<Edge> borders(TcPr cell, List<CTTblStylePr> parts, CellPlace place) {
        boolean top = place.row() == 0;
        boolean bottom = place.row() == place.rows() - 1;
        boolean left = place.cell() == 0;
        boolean right = place.cell() == place.cells() - 1;
        return new Edges<>(
                edge(
                        cell,
                        parts,
                        TcPrInner.TcBorders::getTop,
                        top ? TblBorders::getTop : TblBorders::getInsideH),
                edge(
                        cell,
                        parts,
                        TableStyling::right,
                        right ? TblBorders::getRight : TblBorders::getInsideV),
                edge(
                        cell,
                        parts,
                        TcPrInner.TcBorders::getBottom,
                        bottom ? TblBorders::getBottom : TblBorders::getInsideH),
                edge(
                        cell,
                        parts,
                        TableStyling::left,
                        left ? TblBorders::getLeft : TblBorders::getInsideV));
    }

    private static CTBorder left(TcPrInner.TcBorders borders) {
        return borders.getLeft() == null ? borders.getStart() : borders.getLeft();
    }

    private static CTBorder right(TcPrInner.TcBorders borders) {
        return borders.getRight() == null ? borders.getEnd() : borders.getRight();
    }

    private Edge edge(
            TcPr cell,
            List<CTTblStylePr> parts,
            Function<TcPrInner.TcBorders, CTBorder> ofCell,
            Function<TblBorders, CTBorder> ofTable) {
        Edge edge = Edge.NONE;
        for (CTTblStylePr part : parts) {
            edge =
                    over(
                            edge,
                            part.getTblPr() == null ? null : part.getTblPr().getTblBorders(),
                            ofTable);
            edge =
                    over(
                            edge,
                            part.getTcPr() == null ? null : part.getTcPr().getTcBorders(),
                            ofCell);
        }
        edge = over(edge, direct == null ? null : direct.getTblBorders(), ofTable);
        return over(edge, cell == null ? null : cell.getTcBorders(), ofCell);
    }

    private static <T> Edge over(Edge under, T borders, Function<T, CTBorder> side) {
        Edge own = borders == null ? null : BorderValues.of(side.apply(borders));
        return own == null ? under : own;
    }

    public int fill(List<CTTblStylePr> parts, int otherwise) {
        int fill = otherwise;
        for (CTTblStylePr part : parts) {
            Integer own =
                    part.getTcPr() == null ? null : ColorValues.shade(part.getTcPr().getShd());
            fill = own == null ? fill : own;
        }
        return fill;
    }

    /// The distance of the text of a cell from its edges.
    public Edges<Double> margins(TcPr cell) {
        Edges<Double> margins = tableMargins();
        TcMar own = cell == null ? null : cell.getTcMar();
        return own == null
                ? margins
                : new Edges<>(
                        points(own.getTop(), margins.top()),
                        points(own.getRight(), margins.right()),
                        points(own.getBottom(), margins.bottom()),
                        points(own.getLeft(), margins.left()));
    }

    private Edges<Double> tableMargins() {
        Edges<Double> margins = new Edges<>(0.0, SIDE_MARGIN, 0.0, SIDE_MARGIN);
        for (Style style : chain) {
            margins = over(margins, style.getTblPr());
        }
        return over(margins, direct);
    }

    private static Edges<Double> over(Edges<Double> under, CTTblPrBase settings) {
        CTTblCellMar own = settings == null ? null : settings.getTblCellMar();
        return own == null
                ? under
                : new Edges<>(
                        points(own.getTop(), under.top()),
                        points(
                                own.getRight() == null ? own.getEnd() : own.getRight(),
                                under.right()),
                        points(own.getBottom(), under.bottom()),
                        points(
                                own.getLeft() == null ? own.getStart() : own.getLeft(),
                                under.left()));
    }

    /// The left edge of the table from the left of the text; older documents let the text of the
    /// first cell, not its edge, stand there.
    public double indent() {
        return indentInCell() - (edgeAtText ? 0 : tableMargins().left());
    }

    /// The left edge of a table in the cell of another.
    public double indentInCell() {
        TblWidth indent = direct == null ? null : direct.getTblInd();
        for (Style style : chain.reversed()) {
            indent =
                    indent == null && style.getTblPr() != null
                            ? style.getTblPr().getTblInd()
                            : indent;
        }
        return points(indent, 0);
    }

    private static double points(TblWidth width, double otherwise) {
        return width == null || width.getW() == null || "pct".equals(width.getType())
                ? otherwise
                : Lengths.twips(width.getW());
    }
}
