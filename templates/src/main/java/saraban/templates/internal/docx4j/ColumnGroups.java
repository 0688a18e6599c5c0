package saraban.templates.internal.docx4j;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.docx4j.XmlUtils;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.GridSpan;
import org.docx4j.wml.Tr;

/// Columns of a table whose number the values decide, as the years of a plan: the template has one
/// column with one cell `${years}` in the head and one cell `${actions.years}` in the row, and both
/// give their width to as many as there are.
final class ColumnGroups {
    private static final ObjectFactory WML = new ObjectFactory();

    private final Scope scope;

    /// How many columns each column of the template's grid becomes; absent for one.
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    private ColumnGroups(Scope scope) {
        this.scope = scope;
    }

    /// Makes room in a table for its columns: the tokens then ask for one each, `${years[2]}`.
    static void widen(Tbl table, Scope scope) {
        var groups = new ColumnGroups(scope);
        for (Tr row : Story.rows(table)) {
            groups.count(row);
        }
        if (!groups.counts.isEmpty()) {
            Story.rows(table).forEach(groups::widen);
            groups.widenGrid(table);
        }
    }

    /// Lets a text that goes across several columns take their cells.
    static void spread(Tr row, Scope scope) {
        List<Object> cells = new ArrayList<>(row.getContent());
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!(Story.bare(cells.get(i)) instanceof Tc cell)) {
                continue;
            }
            Optional<TokenValue.Column> column = token(cell).flatMap(name -> scope.column(name));
            if (column.isPresent() && column.get().width() > 1) {
                spread(cell, cells.subList(i + 1, i + column.get().width()));
            }
        }
        row.getContent().clear();
        row.getContent().addAll(cells);
    }

    private static void spread(Tc cell, List<Object> covered) {
        int width = width(cell);
        for (Object other : covered) {
            width += width((Tc) Story.bare(other));
        }
        setSpan(cell, 1 + covered.size());
        setWidth(cell, width);
        covered.clear();
    }

    private void count(Tr row) {
        int place = 0;
        for (Tc cell : Story.cells(row)) {
            int span = span(cell);
            Optional<TokenValue.Columns> columns = token(cell).flatMap(this::columns);
            if (span == 1 && columns.isPresent()) {
                counts.merge(place, Math.max(1, columns.get().count()), Math::max);
            }
            place += span;
        }
    }

    private Optional<TokenValue.Columns> columns(String name) {
        if (scope.find(name).orElse(null) instanceof TokenValue.Columns columns) {
            return Optional.of(columns);
        }
        return scope.repeats(new Token(name, Token.Mark.NONE, 0, 0))
                .flatMap(list -> list.scopes().stream().findFirst())
                .flatMap(item -> item.find(name))
                .filter(TokenValue.Columns.class::isInstance)
                .map(TokenValue.Columns.class::cast);
    }

    private void widen(Tr row) {
        List<Object> cells = new ArrayList<>();
        int place = 0;
        for (Object child : row.getContent()) {
            if (!(Story.bare(child) instanceof Tc cell)) {
                cells.add(child);
                continue;
            }
            int span = span(cell);
            int count = counts.getOrDefault(place, 1);
            Optional<String> token = token(cell).filter(name -> columns(name).isPresent());
            if (span == 1 && token.isPresent()) {
                cells.addAll(shares(cell, token.get(), count));
            } else {
                setSpan(cell, columnsUnder(place, span));
                cells.add(child);
            }
            place += span;
        }
        row.getContent().clear();
        row.getContent().addAll(cells);
    }

    private int columnsUnder(int place, int span) {
        int columns = span;
        for (int count : counts.subMap(place, place + span).values()) {
            columns += count - 1;
        }
        return columns;
    }

    private static List<Tc> shares(Tc cell, String token, int count) {
        List<Tc> shares = new ArrayList<>();
        int width = width(cell);
        for (int i = 1; i <= count; i++) {
            Tc share = XmlUtils.deepCopy(cell);
            for (P paragraph : Story.paragraphs(share)) {
                rename(paragraph, token, token + "[" + i + "]");
            }
            setWidth(share, share(width, count, i));
            shares.add(share);
        }
        return shares;
    }

    private static void rename(P paragraph, String from, String to) {
        List<Token> tokens = new ParagraphText(paragraph).tokens();
        for (Token token : tokens.reversed()) {
            if (token.name().equals(from)) {
                String mark = token.keepsLine() ? "!" : "";
                new ParagraphText(paragraph).replace(token, "${" + to + mark + "}");
            }
        }
    }

    private void widenGrid(Tbl table) {
        List<TblGridCol> columns = new ArrayList<>();
        List<TblGridCol> before = table.getTblGrid().getGridCol();
        for (int i = 0; i < before.size(); i++) {
            int width = before.get(i).getW().intValue();
            int count = counts.getOrDefault(i, 1);
            for (int share = 1; share <= count; share++) {
                TblGridCol column = WML.createTblGridCol();
                column.setW(BigInteger.valueOf(share(width, count, share)));
                columns.add(column);
            }
        }
        before.clear();
        before.addAll(columns);
    }

    // The twips that do not come out even go to the first columns.
    private static int share(int width, int count, int place) {
        return width / count + (place <= width % count ? 1 : 0);
    }

    private static Optional<String> token(Tc cell) {
        return Story.paragraphs(cell).stream()
                .flatMap(paragraph -> new ParagraphText(paragraph).tokens().stream())
                .map(Token::name)
                .findFirst();
    }

    /// How many columns of the grid a cell goes across.
    static int span(Tc cell) {
        boolean spans = cell.getTcPr() != null && cell.getTcPr().getGridSpan() != null;
        return spans ? cell.getTcPr().getGridSpan().getVal().intValue() : 1;
    }

    private static void setSpan(Tc cell, int columns) {
        if (columns == span(cell)) {
            return;
        }
        GridSpan span = WML.createTcPrInnerGridSpan();
        span.setVal(BigInteger.valueOf(columns));
        properties(cell).setGridSpan(span);
    }

    private static int width(Tc cell) {
        TblWidth width = cell.getTcPr() == null ? null : cell.getTcPr().getTcW();
        return width == null || width.getW() == null ? 0 : width.getW().intValue();
    }

    private static void setWidth(Tc cell, int twips) {
        TblWidth width = WML.createTblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(BigInteger.valueOf(twips));
        properties(cell).setTcW(width);
    }

    private static TcPr properties(Tc cell) {
        if (cell.getTcPr() == null) {
            cell.setTcPr(WML.createTcPr());
        }
        return cell.getTcPr();
    }
}
