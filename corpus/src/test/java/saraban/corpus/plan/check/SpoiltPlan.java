package saraban.corpus.plan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.TableDraft;

/// A plan taken apart, changed in a few places, and put together again. Changes are written as
/// `place=text`, separated by ` ; `, with the places of [Place#code()]; a row behind the last is
/// added, a table made equal to nothing is emptied, `years=2567 2570` and `actions.years=…` give
/// other years.
final class SpoiltPlan {
    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.([\\w.]+)");

    private final Plan from;
    private String title;
    private FiscalYears years;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> chapters;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, List<Integer>> tableYears = new LinkedHashMap<>();

    private SpoiltPlan(Plan plan) {
        from = plan;
        title = plan.title();
        years = plan.years();
        plan.fields().forEach((key, cell) -> fields.put(key, cell.text()));
        chapters = new LinkedHashMap<>(plan.chapters());
        plan.tables().forEach((key, table) -> rows.put(key, new ArrayList<>(table.draft().rows())));
    }

    static Plan of(Plan plan, String changes) {
        var spoilt = new SpoiltPlan(plan);
        for (String change : changes.split(" ; ")) {
            String[] parts = change.split("=", 2);
            spoilt.change(parts[0], parts[1].replace("\\n", "\n"));
        }
        return spoilt.plan();
    }

    private void change(String place, String text) {
        Matcher cell = CELL.matcher(place);
        if (cell.matches()) {
            cell(rows.get(cell.group(1)), Integer.parseInt(cell.group(2)), cell.group(3), text);
        } else if (place.equals("title")) {
            title = text;
        } else if (place.equals("years")) {
            years = new FiscalYears(numbers(text).getFirst(), numbers(text).getLast());
        } else if (place.endsWith(".years")) {
            years(place.substring(0, place.indexOf('.')), numbers(text));
        } else if (place.startsWith("fields.")) {
            fields.put(place.substring(7), text);
        } else if (place.startsWith("chapters.")) {
            chapters.put(place.substring(9), List.of(text.split("/")));
        } else {
            rows.get(place).clear();
        }
    }

    private static void cell(List<Map<String, String>> table, int row, String column, String text) {
        if (row > table.size()) {
            table.add(Map.of());
        }
        var cells = new LinkedHashMap<>(table.get(row - 1));
        cells.put(column, text);
        table.set(row - 1, cells);
    }

    private void years(String table, List<Integer> columns) {
        tableYears.put(table, columns);
        rows.get(table)
                .replaceAll(
                        row -> {
                            var cells = new LinkedHashMap<>(row);
                            cells.keySet()
                                    .removeIf(
                                            key ->
                                                    key.matches(".*\\.\\d{4}")
                                                            && columns.stream()
                                                                    .map(String::valueOf)
                                                                    .noneMatch(key::endsWith));
                            return cells;
                        });
    }

    private Plan plan() {
        Map<String, TableDraft> tables = new LinkedHashMap<>();
        rows.forEach(
                (key, table) ->
                        tables.put(
                                key,
                                new TableDraft(tableYears.getOrDefault(key, List.of()), table)));
        return Plan.of(from.kind(), title, years, fields, chapters, tables);
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
