package saraban.templates.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.templates.internal.docx4j.TokenValue;

/// What each token of a plan's template stands for.
///
/// Fields and chapters by their key, `${vision.numbered}` with a number before each item;
/// `${table.column}` for a row, `${table.totals.column}` for a row รวม as typed,
/// `${table.sums.column}` for what the columns add up to where none was typed. Inside
/// `${#strategies}` a table has the rows of that strategy; in a row of `projects` the tables that
/// point at projects have the rows of that one. What belongs to no strategy or project that is
/// there comes last, so that nothing typed is missing on paper.
public final class PlanWords {
    private static final String STRATEGIES = "strategies";
    private static final String PROJECTS = "projects";

    private final Plan plan;
    private final CellWords words;
    private final DerivedWords derived;

    private PlanWords(Plan plan, UnaryOperator<String> paper) {
        this.plan = plan;
        words = new CellWords(paper);
        derived = new DerivedWords(words);
    }

    /// The values of a plan.
    ///
    /// @param annex what stands at the top right of an annex; empty for a plan on its own
    /// @param paper how a text changes on its way to paper
    public static Map<String, TokenValue> of(Plan plan, String annex, UnaryOperator<String> paper) {
        return new PlanWords(plan, paper).values(annex);
    }

    private Map<String, TokenValue> values(String annex) {
        Map<String, TokenValue> values = new LinkedHashMap<>();
        values.put("annex", CellWords.text(words.plain(annex)));
        values.put("title", CellWords.text(words.plain(plan.title())));
        values.put("years", CellWords.text(words.plain(plan.years().printed())));
        plan.form().fields().forEach(field -> field(field, values));
        values.merge(
                "coverTitle", values.get("title"), (cover, title) -> cover.empty() ? title : cover);
        values.put("years.apart", CellWords.text(yearsApart(values)));
        plan.chapters().forEach((key, texts) -> chapter(key, texts, values));
        for (PlanTable table : plan.tables().values()) {
            values.putAll(new TableWords(table, words).heads());
            values.putAll(rows(table, RowGroups.carried(table)));
            values.put(
                    table.form().key() + ".count",
                    CellWords.text(
                            words.count(table.rows().stream().filter(PlanWords::counts).count())));
        }
        if (plan.tables().containsKey(STRATEGIES)) {
            values.put(STRATEGIES, strategies());
        }
        return values;
    }

    /// The years where the title does not tell them itself.
    private String yearsApart(Map<String, TokenValue> values) {
        boolean told =
                List.of("title", "coverTitle").stream()
                        .map(values::get)
                        .map(value -> ThaiDigits.toArabic(((TokenValue.Text) value).text()))
                        .anyMatch(title -> title.contains(Integer.toString(plan.years().from())));
        return told ? "" : words.plain(plan.years().printed());
    }

    private static boolean counts(PlanRow row) {
        return !row.isTotal() && !row.isBlank();
    }

    private void field(FieldForm field, Map<String, TokenValue> values) {
        Cell cell = plan.field(field.key());
        values.put(field.key(), words.value(cell));
        if (field.type() == CellType.DATE) {
            values.put(field.key() + ".formal", CellWords.text(words.formal(cell)));
        }
        if (field.type() == CellType.PERCENT) {
            values.put(field.key() + ".percent", CellWords.text(words.percent(cell)));
        }
        if (field.type() == CellType.MARK) {
            values.put(field.key() + ".box", CellWords.text(words.box(cell)));
        }
    }

    private void chapter(String key, List<String> texts, Map<String, TokenValue> values) {
        values.put(key, words.paragraphs(texts));
        values.put(key + ".numbered", words.numbered(texts));
        values.put(
                key + ".quoted", words.paragraphs(texts.stream().map(PlanWords::quoted).toList()));
    }

    private static String quoted(String text) {
        String bare = text.strip();
        return bare.startsWith("“") || bare.startsWith("\"") ? bare : "“" + bare + "”";
    }

    /// Each strategy of the list with its rows of the other tables, then the strategies that only
    /// other tables know.
    private TokenValue strategies() {
        PlanTable list = plan.table(STRATEGIES);
        Map<String, Map<Integer, List<PlanRow>>> grouped = new LinkedHashMap<>();
        for (PlanTable table : plan.tables().values()) {
            if (isGrouped(table)) {
                grouped.put(table.form().key(), RowGroups.byStrategy(table));
            }
        }
        List<Map<String, TokenValue>> items = new ArrayList<>();
        Set<Integer> left = new LinkedHashSet<>();
        grouped.values().forEach(groups -> left.addAll(groups.keySet()));
        List<PlanRow> rows = list.rows().stream().filter(PlanWords::counts).toList();
        for (Map<String, TokenValue> item : new TableWords(list, words).items(rows)) {
            int number = RowGroups.first(rows.get(items.size()).cell("no"), items.size() + 1);
            item.putAll(group(number, left.remove(number) ? grouped : Map.of()));
            items.add(item);
        }
        for (int number : left) {
            Map<String, TokenValue> item = group(number, grouped);
            String no = number == RowGroups.NONE ? "" : words.count(number);
            item.put(STRATEGIES + ".no", CellWords.text(no));
            item.put(STRATEGIES + ".title", CellWords.text(""));
            items.add(item);
        }
        return new TokenValue.Each(items);
    }

    private static boolean isGrouped(PlanTable table) {
        return !table.form().key().equals(STRATEGIES)
                && !table.form().key().equals("summary")
                && RowGroups.strategy(table).isPresent();
    }

    private Map<String, TokenValue> group(
            int number, Map<String, Map<Integer, List<PlanRow>>> grouped) {
        Map<String, TokenValue> values = new LinkedHashMap<>();
        for (PlanTable table : plan.tables().values()) {
            if (isGrouped(table)) {
                List<PlanRow> rows =
                        grouped.getOrDefault(table.form().key(), Map.of())
                                .getOrDefault(number, List.of());
                values.putAll(rows(table, rows));
            }
        }
        if (values.containsKey(PROJECTS)) {
            nested().forEach(
                            table ->
                                    values.put(
                                            table.form().key() + ".others",
                                            derived.lines(table, others(table, number))));
        }
        return values;
    }

    private Map<String, TokenValue> rows(PlanTable table, List<PlanRow> rows) {
        var asWords = new TableWords(table, words);
        List<PlanRow> printed = rows.stream().filter(PlanWords::counts).toList();
        List<Map<String, TokenValue>> items = asWords.items(printed);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).putAll(derived.of(table, printed.get(i)));
            items.get(i).putAll(related(table, printed.get(i)));
        }
        Map<String, TokenValue> values = new LinkedHashMap<>();
        values.put(table.form().key(), new TokenValue.Each(items));
        values.putAll(asWords.totals(rows));
        return values;
    }

    // The rows of other tables that point at a project; and the project that a row points at.
    private Map<String, TokenValue> related(PlanTable table, PlanRow row) {
        Map<String, TokenValue> values = new LinkedHashMap<>();
        if (table.form().key().equals(PROJECTS)) {
            for (PlanTable other : nested()) {
                List<PlanRow> mine =
                        RowGroups.carried(other).stream()
                                .filter(one -> pointsAt(other, one, row))
                                .toList();
                values.putAll(rows(other, mine));
                values.putAll(derived.together(other, mine));
            }
        } else if (RowGroups.project(table).isPresent()) {
            values.put(
                    table.form().key() + ".project.name",
                    CellWords.text(
                            plan.table(PROJECTS).rows().stream()
                                    .filter(project -> pointsAt(table, row, project))
                                    .findFirst()
                                    .map(project -> words.of(project.cell("project")))
                                    .orElse("")));
        }
        return values;
    }

    private List<PlanTable> nested() {
        return plan.tables().containsKey(PROJECTS)
                ? plan.tables().values().stream()
                        .filter(table -> RowGroups.project(table).isPresent())
                        .toList()
                : List.of();
    }

    private List<PlanRow> others(PlanTable table, int strategy) {
        List<PlanRow> projects = RowGroups.carried(plan.table(PROJECTS));
        return RowGroups.byStrategy(table).getOrDefault(strategy, List.of()).stream()
                .filter(PlanWords::counts)
                .filter(row -> projects.stream().noneMatch(one -> pointsAt(table, row, one)))
                .toList();
    }

    private boolean pointsAt(PlanTable table, PlanRow row, PlanRow project) {
        ColumnForm pointer = RowGroups.project(table).orElseThrow();
        boolean sameStrategy =
                RowGroups.strategy(table)
                        .map(column -> column.key())
                        .map(
                                key ->
                                        RowGroups.first(row.cell(key), RowGroups.NONE)
                                                == RowGroups.first(
                                                        project.cell(key), RowGroups.NONE))
                        .orElse(true);
        int wanted = RowGroups.first(row.cell(pointer.key()), -1);
        return sameStrategy && wanted == RowGroups.first(project.cell("no"), -2);
    }
}
