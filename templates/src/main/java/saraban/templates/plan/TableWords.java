package saraban.templates.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.Reading;
import saraban.templates.internal.docx4j.TokenValue;

/// One table of a plan, or some rows of it, as tokens: its rows, the rows รวม as typed, and sums
/// where none was typed.
final class TableWords {
    private static final String ARROW = "↔";

    private final PlanTable table;
    private final CellWords words;

    TableWords(PlanTable table, CellWords words) {
        this.table = table;
        this.words = words;
    }

    String key() {
        return table.form().key();
    }

    /// The years over the columns that stand once a year, in full and in two digits.
    Map<String, TokenValue> heads() {
        Map<String, TokenValue> heads = new LinkedHashMap<>();
        for (ColumnForm column : table.form().columns()) {
            if (column.perYear()) {
                String name = key() + "." + column.key();
                heads.put(name + ".heads", years(1));
                heads.put(name + ".short", years(100));
            }
        }
        return heads;
    }

    private TokenValue years(int hundred) {
        return TokenValue.Columns.of(
                table.years().stream()
                        .map(year -> hundred == 1 ? year : year % hundred)
                        .map(year -> words.plain("%02d".formatted(year)))
                        .toList());
    }

    /// The rows that are no sums, each under `key.column`, with `key.line` its place.
    List<Map<String, TokenValue>> items(List<PlanRow> rows) {
        List<Map<String, TokenValue>> items = new ArrayList<>();
        for (PlanRow row : rows) {
            Map<String, TokenValue> item = cells(key(), row);
            item.put(key() + ".line", CellWords.text(words.count(items.size() + 1)));
            items.add(item);
        }
        return items;
    }

    /// The rows รวม, each under `key.totals.column`; where none was typed, what the columns add up
    /// to under `key.sums.column`. The word รวม itself is `first`.
    Map<String, TokenValue> totals(List<PlanRow> rows) {
        String totals = key() + ".totals";
        String sums = key() + ".sums";
        List<PlanRow> typed = rows.stream().filter(PlanRow::isTotal).toList();
        List<Map<String, TokenValue>> items = new ArrayList<>();
        for (PlanRow row : typed) {
            Map<String, TokenValue> item = cells(totals, row);
            item.put(totals + ".first", CellWords.text(label(row)));
            items.add(item);
        }
        boolean addUp = typed.isEmpty() && rows.size() > 1;
        return Map.of(
                totals,
                new TokenValue.Each(items),
                sums,
                new TokenValue.Each(addUp ? List.of(sum(sums, rows)) : List.of()));
    }

    private String label(PlanRow row) {
        return row.cells().values().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(words::of)
                .orElse("");
    }

    private Map<String, TokenValue> cells(String prefix, PlanRow row) {
        Map<String, TokenValue> cells = new LinkedHashMap<>();
        for (ColumnForm column : table.form().columns()) {
            String name = prefix + "." + column.key();
            if (column.perYear()) {
                cells.put(name, yearly(column, row));
                continue;
            }
            Cell cell = row.cell(column.key());
            cells.put(name, words.value(cell));
            if (column.type() == CellType.PERCENT) {
                cells.put(name + ".percent", CellWords.text(words.percent(cell)));
            }
            if (column.type() == CellType.SCORE) {
                cells.put(name + ".places", CellWords.text(words.places(cell)));
            }
        }
        return cells;
    }

    // Arrows in years beside each other become one, as one draws it.
    private TokenValue yearly(ColumnForm column, PlanRow row) {
        List<TokenValue.Column> columns = new ArrayList<>();
        for (int year : table.years()) {
            String text = words.of(row.cell(column.key() + "." + year));
            boolean goesOn =
                    column.type() == CellType.MARK
                            && text.equals(ARROW)
                            && !columns.isEmpty()
                            && columns.getLast().text().equals(ARROW);
            int width = goesOn ? columns.removeLast().width() + 1 : 1;
            columns.add(new TokenValue.Column(text, width));
        }
        return new TokenValue.Columns(columns);
    }

    private Map<String, TokenValue> sum(String prefix, List<PlanRow> rows) {
        Map<String, TokenValue> cells = new LinkedHashMap<>();
        cells.put(prefix + ".first", CellWords.text("รวม"));
        for (ColumnForm column : table.form().columns()) {
            String name = prefix + "." + column.key();
            if (column.perYear()) {
                cells.put(
                        name,
                        TokenValue.Columns.of(
                                table.years().stream()
                                        .map(year -> sum(column, column.key() + "." + year, rows))
                                        .toList()));
            } else {
                cells.put(name, CellWords.text(sum(column, column.key(), rows)));
            }
        }
        return cells;
    }

    private String sum(ColumnForm column, String key, List<PlanRow> rows) {
        if (!column.summed()) {
            return "";
        }
        List<Cell> cells =
                rows.stream().map(row -> row.cell(key)).filter(c -> !c.isBlank()).toList();
        if (!cells.isEmpty() && cells.stream().allMatch(TableWords::isNotUsed)) {
            return "-";
        }
        return switch (column.type()) {
            case AMOUNT -> sum(cells.stream().map(Cell::satang)).map(words::baht).orElse("");
            case COUNT -> sum(cells.stream().map(Cell::count)).map(words::count).orElse("");
            case TEXT, NUMBERED, PERCENT, SCORE, DATE, YEARS, MARK -> "";
        };
    }

    private static boolean isNotUsed(Cell cell) {
        return cell.reading() instanceof Reading.NotUsed;
    }

    private static Optional<Long> sum(Stream<OptionalLong> numbers) {
        return numbers.filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }
}
