package saraban.server.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableDraft;
import saraban.corpus.plan.TableForm;

/// Reads the page of a plan back into a plan: `title`, `from`, `to`, `f.KEY` for fields, `c.KEY`
/// for chapters, and for each column of a table `t.TABLE.COLUMN` once a row, in the order of the
/// rows.
final class PlanFormReader {
    private static final int MOST_ROWS = 5_000;

    private final PlanKind kind;
    private final FiscalYears before;
    private final Map<String, List<String>> sent;

    /// @param before the years of the plan so far, kept where those sent are none
    PlanFormReader(PlanKind kind, FiscalYears before, Map<String, List<String>> sent) {
        this.kind = kind;
        this.before = before;
        this.sent = sent;
    }

    /// @param dense whether empty rows are left out; else only those at the end, so that the rows
    ///   keep the numbers that they have on the screen
    Plan plan(boolean dense) {
        FiscalYears years = years(one("from"), one("to")).orElse(before);
        Map<String, String> fields = new LinkedHashMap<>();
        kind.form().fields().forEach(field -> fields.put(field.key(), one("f." + field.key())));
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        kind.form()
                .chapters()
                .forEach(chapter -> chapters.put(chapter.key(), lines("c." + chapter.key())));
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        kind.form().tables().forEach(table -> tables.put(table.key(), table(table, years, dense)));
        return Plan.of(kind, one("title").strip(), years, fields, chapters, tables);
    }

    /// The fiscal years that two texts name.
    static Optional<FiscalYears> years(String from, String to) {
        Optional<Integer> first = year(from);
        Optional<Integer> last = to.isBlank() ? first : year(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FiscalYears(first.get(), last.get()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String text) {
        String digits = ThaiDigits.toArabic(text).strip();
        if (!digits.matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BuddhistYear(Integer.parseInt(digits)).value());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private TableDraft table(TableForm table, FiscalYears years, boolean dense) {
        String prefix = "t." + table.key() + ".";
        List<String> columns =
                sent.keySet().stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .filter(column -> known(table, column))
                        .toList();
        int rows =
                columns.stream()
                        .mapToInt(column -> sent.get(prefix + column).size())
                        .max()
                        .orElse(0);
        List<Map<String, String>> texts = new ArrayList<>();
        for (int row = 0; row < Math.min(rows, MOST_ROWS); row++) {
            texts.add(row(prefix, columns, row));
        }
        List<Map<String, String>> kept =
                dense ? texts.stream().filter(PlanFormReader::written).toList() : cut(texts);
        return new TableDraft(tableYears(table, years, kept), kept);
    }

    private Map<String, String> row(String prefix, List<String> columns, int row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : columns) {
            List<String> values = sent.get(prefix + column);
            String text = row < values.size() ? values.get(row) : "";
            if (!text.isEmpty()) {
                texts.put(column, text.replace("\r\n", "\n"));
            }
        }
        return texts;
    }

    /// The years of a table's columns: those of the plan, unless something stands under others,
    /// which would be lost.
    private List<Integer> tableYears(
            TableForm table, FiscalYears years, List<Map<String, String>> rows) {
        if (!table.hasYears()) {
            return List.of();
        }
        var own = new TreeSet<Integer>();
        Arrays.stream(one("years." + table.key()).split(","))
                .flatMap(text -> year(text).stream())
                .forEach(own::add);
        Stream<String> used = rows.stream().flatMap(row -> row.keySet().stream());
        List<Integer> under =
                used.filter(column -> column.indexOf('.') > 0)
                        .flatMap(column -> year(column.substring(column.indexOf('.') + 1)).stream())
                        .distinct()
                        .toList();
        if (own.isEmpty() && years.years().containsAll(under)) {
            return List.of();
        }
        if (own.isEmpty()) {
            own.addAll(years.years());
        }
        own.addAll(under);
        return List.copyOf(own);
    }

    private static boolean known(TableForm table, String column) {
        int dot = column.indexOf('.');
        String key = dot < 0 ? column : column.substring(0, dot);
        return table.column(key)
                .filter(form -> form.perYear() == (dot > 0))
                .filter(form -> dot < 0 || year(column.substring(dot + 1)).isPresent())
                .isPresent();
    }

    private static List<Map<String, String>> cut(List<Map<String, String>> rows) {
        int end = rows.size();
        while (end > 0 && !written(rows.get(end - 1))) {
            end--;
        }
        return rows.subList(0, end);
    }

    private static boolean written(Map<String, String> row) {
        return row.values().stream().anyMatch(text -> !text.isBlank());
    }

    private List<String> lines(String name) {
        return one(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String one(String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
