package saraban.templates.internal.docx4j.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLook;
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
    private final Set<STTblStyleOverrideType> looks;
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
        looks = looks(direct == null ? null : direct.getTblLook());
        edgeAtText = styles.tableEdgeAtText();
    }

    private static Set<STTblStyleOverrideType> looks(CTTblLook look) {
        Set<STTblStyleOverrideType> on = EnumSet.allOf(STTblStyleOverrideType.class);
        if (look == null) {
            return on;
        }
        int bits =
                look.getVal() == null || !look.getVal().matches("[0-9A-Fa-f]{1,4}")
                        ? 0
                        : Integer.parseInt(look.getVal(), 16);
        keep(on, look.getFirstRow(), (bits & 0x20) != 0, STTblStyleOverrideType.FIRST_ROW);
        keep(on, look.getLastRow(), (bits & 0x40) != 0, STTblStyleOverrideType.LAST_ROW);
        keep(on, look.getFirstColumn(), (bits & 0x80) != 0, STTblStyleOverrideType.FIRST_COL);
        keep(on, look.getLastColumn(), (bits & 0x100) != 0, STTblStyleOverrideType.LAST_COL);
        boolean rows = look.getNoHBand() == null ? (bits & 0x200) == 0 : !isOn(look.getNoHBand());
        boolean columns =
                look.getNoVBand() == null ? (bits & 0x400) == 0 : !isOn(look.getNoVBand());
        if (!rows) {
            on.removeAll(
                    Set.of(STTblStyleOverrideType.BAND_1_HORZ, STTblStyleOverrideType.BAND_2_HORZ));
        }
        if (!columns) {
            on.removeAll(
                    Set.of(STTblStyleOverrideType.BAND_1_VERT, STTblStyleOverrideType.BAND_2_VERT));
        }
        return on;
    }

    private static void keep(
            Set<STTblStyleOverrideType> on,
            STOnOff said,
            boolean bit,
            STTblStyleOverrideType type) {
        if (said == null ? !bit : !isOn(said)) {
            on.remove(type);
        }
    }

    private static boolean isOn(STOnOff value) {
        return value == STOnOff.ON || value == STOnOff.ONE || value == STOnOff.TRUE;
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
        for (STTblStyleOverrideType type : order(place)) {
            for (Style style : chain) {
                style.getTblStylePr().stream()
                        .filter(part -> part.getType() == type)
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    private List<STTblStyleOverrideType> order(CellPlace place) {
        int row = place.row() - (looks.contains(STTblStyleOverrideType.FIRST_ROW) ? 1 : 0);
        int column = place.cell() - (looks.contains(STTblStyleOverrideType.FIRST_COL) ? 1 : 0);
        List<STTblStyleOverrideType> order = new ArrayList<>();
        order.add(
                column % 2 == 0
                        ? STTblStyleOverrideType.BAND_1_VERT
                        : STTblStyleOverrideType.BAND_2_VERT);
        order.add(
                row % 2 == 0
                        ? STTblStyleOverrideType.BAND_1_HORZ
                        : STTblStyleOverrideType.BAND_2_HORZ);
        if (place.cell() == 0) {
            order.add(STTblStyleOverrideType.FIRST_COL);
        }
        if (place.cell() == place.cells() - 1) {
            order.add(STTblStyleOverrideType.LAST_COL);
        }
        if (place.row() == 0) {
            order.add(STTblStyleOverrideType.FIRST_ROW);
        }
        if (place.row() == place.rows() - 1) {
            order.add(STTblStyleOverrideType.LAST_ROW);
        }
        order.removeIf(type -> !looks.contains(type));
        return order;
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
        TblWidth indent = direct == null ? null : direct.getTblInd();
        for (Style style : chain.reversed()) {
            indent =
                    indent == null && style.getTblPr() != null
                            ? style.getTblPr().getTblInd()
                            : indent;
        }
        return points(indent, 0) - (edgeAtText ? 0 : tableMargins().left());
    }

    private static double points(TblWidth width, double otherwise) {
        return width == null || width.getW() == null || "pct".equals(width.getType())
                ? otherwise
                : Lengths.twips(width.getW());
    }
}
