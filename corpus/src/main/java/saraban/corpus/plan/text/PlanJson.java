package saraban.corpus.plan.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import saraban.corpus.internal.jackson.PlainJson;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;

/// A plan as JSON text, every cell as it was typed. Equal plans give equal canonical texts, so
/// that a digest of the text is a digest of the plan.
public final class PlanJson {
    private PlanJson() {}

    /// The plan on one line, keys in the order of the alphabet, blank cells left out.
    public static String canonical(Plan plan) {
        Map<String, Object> values = new TreeMap<>();
        values.put("kind", plan.kind().code());
        values.put("title", plan.title());
        values.put("years", Map.of("from", plan.years().from(), "to", plan.years().to()));
        values.put("fields", texts(plan.fields()));
        values.put("chapters", filled(plan.chapters()));
        Map<String, Object> tables = new TreeMap<>();
        plan.tables()
                .forEach(
                        (key, table) -> {
                            if (!table.isEmpty()) {
                                tables.put(key, table(plan, table));
                            }
                        });
        values.put("tables", tables);
        return PlainJson.canonical(values);
    }

    /// The plan of a text; cells may also stand as numbers or as true and false.
    ///
    /// @throws PlanJsonException when the text is no JSON, lacks kind, title or years, or names a
    ///   field, chapter, table or column that the kind of plan does not have
    public static Plan parse(String text) {
        return switch (PlainJson.object(text)) {
            case PlainJson.Read.Wrong(var why) ->
                    throw new PlanJsonException("plan: expected JSON, found: " + why);
            case PlainJson.Read.Object(var values) -> new PlanJsonParser(values).plan();
        };
    }

    private static Map<String, Object> table(Plan plan, PlanTable table) {
        Map<String, Object> values = new TreeMap<>();
        values.put("rows", table.rows().stream().map(PlanRow::cells).map(PlanJson::texts).toList());
        if (table.form().hasYears() && !table.years().equals(plan.years().years())) {
            values.put("years", table.years());
        }
        return values;
    }

    private static Map<String, String> texts(Map<String, Cell> cells) {
        Map<String, String> texts = new TreeMap<>();
        cells.forEach(
                (key, cell) -> {
                    if (!cell.text().isEmpty()) {
                        texts.put(key, cell.text());
                    }
                });
        return texts;
    }

    private static Map<String, List<String>> filled(Map<String, List<String>> chapters) {
        Map<String, List<String>> filled = new TreeMap<>(chapters);
        filled.values().removeIf(List::isEmpty);
        return filled;
    }
}
