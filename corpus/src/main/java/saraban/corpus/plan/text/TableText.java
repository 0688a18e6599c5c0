package saraban.corpus.plan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.TableDraft;
import saraban.corpus.plan.TableForm;

/// Rows of tables from and for spreadsheets and word processors: cells between tabs, or HTML.
public final class TableText {
    private TableText() {}

    /// The cells of what was pasted, every row equally wide; rows in which nothing stands are left
    /// out.
    ///
    /// @param pasted cells between tabs, or HTML with a table in it
    public static List<List<String>> cells(String pasted) {
        return grid(pasted).plain();
    }

    /// Reads what was pasted as rows of a table: by the headings over it where more than half of
    /// them are known, else by the order of the columns. A table that lies on its side, its
    /// headings in the first column, is turned.
    ///
    /// @param planYears the years of columns that stand once a year, where no heading names others
    public static Pasted read(TableForm form, FiscalYears planYears, String pasted) {
        Grid upright = grid(pasted);
        Grid turned = upright.turned();
        Optional<Headings.Found> over = Headings.find(form, upright);
        Optional<Headings.Found> beside = Headings.find(form, turned);
        boolean turns =
                beside.isPresent()
                        && over.map(found -> share(found, upright)).orElse(0.0)
                                < share(beside.get(), turned);
        Optional<Headings.Found> found = turns ? beside : over;
        Grid grid = turns ? turned : upright;
        return found.map(headings -> byHeadings(form, grid, headings, turns))
                .orElseGet(() -> byOrder(form, planYears, grid));
    }

    /// A table as cells between tabs, its headings first; [#read] reads it back.
    public static String tabbed(PlanTable table) {
        List<Column> columns = table.columns();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(TableText::heading).toList());
        table.rows()
                .forEach(
                        row ->
                                rows.add(
                                        columns.stream()
                                                .map(column -> row.cell(column.key()).text())
                                                .toList()));
        return TabbedText.write(rows);
    }

    private static Grid grid(String pasted) {
        String text = Normalizer.normalize(pasted, Normalizer.Form.NFC).replace(Grid.LEFT, "");
        return HtmlTable.isOne(text) ? HtmlTable.read(text) : TabbedText.read(text);
    }

    private static double share(Headings.Found found, Grid grid) {
        return (double) found.known() / grid.width();
    }

    private static Pasted byHeadings(
            TableForm form, Grid grid, Headings.Found found, boolean turned) {
        List<String> unused =
                IntStream.range(0, grid.width())
                        .filter(column -> found.keys().get(column).isEmpty())
                        .mapToObj(column -> grid.text(found.lines() - 1, column))
                        .filter(heading -> !heading.isBlank())
                        .toList();
        List<Map<String, String>> rows = rows(form, grid, found.lines(), found.keys());
        return new Pasted(
                new TableDraft(found.years(), rows),
                found.keys().stream().flatMap(Optional::stream).toList(),
                true,
                turned,
                unused);
    }

    private static Pasted byOrder(TableForm form, FiscalYears planYears, Grid grid) {
        List<Column> columns = new PlanTable(form, planYears.years(), List.of()).columns();
        List<Optional<String>> keys =
                IntStream.range(0, grid.width())
                        .mapToObj(
                                at ->
                                        at < columns.size()
                                                ? Optional.of(columns.get(at).key())
                                                : Optional.<String>empty())
                        .toList();
        List<String> unused =
                IntStream.range(columns.size(), Math.max(columns.size(), grid.width()))
                        .mapToObj(column -> grid.text(0, column))
                        .toList();
        return new Pasted(
                new TableDraft(
                        form.hasYears() ? planYears.years() : List.of(), rows(form, grid, 0, keys)),
                keys.stream().flatMap(Optional::stream).toList(),
                false,
                false,
                unused);
    }

    private static List<Map<String, String>> rows(
            TableForm form, Grid grid, int from, List<Optional<String>> keys) {
        var rows = new ArrayList<Map<String, String>>();
        for (int row = from; row < grid.rows().size(); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < keys.size(); column++) {
                if (keys.get(column).isPresent()) {
                    String key = keys.get(column).get();
                    // An arrow drawn over several years marks each of them.
                    String text =
                            isMark(form, key) ? grid.covering(row, column) : grid.text(row, column);
                    if (!text.isBlank()) {
                        cells.merge(key, text, (one, other) -> one + "\n" + other);
                    }
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean isMark(TableForm form, String key) {
        return form.column(key.split("\\.")[0])
                .map(ColumnForm::type)
                .filter(type -> type == CellType.MARK)
                .isPresent();
    }

    private static String heading(Column column) {
        return column.year().isPresent()
                ? column.form().label() + " " + column.label()
                : column.label();
    }
}
