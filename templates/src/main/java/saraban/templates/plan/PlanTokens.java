package saraban.templates.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import saraban.corpus.plan.ChapterForm;
import saraban.corpus.plan.ColumnForm;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanForm;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.TableDraft;
import saraban.corpus.plan.TableForm;
import saraban.templates.internal.docx4j.TokenValue;

/// The tokens that the template of a plan may use: those that a plan of its kind has values for.
public final class PlanTokens {
    private PlanTokens() {}

    /// The names that a template of this kind may use.
    public static Set<String> names(PlanKind kind) {
        Set<String> names = new TreeSet<>();
        collect(PlanWords.of(specimen(kind, "1"), "", UnaryOperator.identity()), names);
        collect(PlanWords.of(specimen(kind, "รวม"), "", UnaryOperator.identity()), names);
        return names;
    }

    private static void collect(Map<String, TokenValue> values, Set<String> names) {
        values.forEach(
                (name, value) -> {
                    names.add(name);
                    if (value instanceof TokenValue.Each each) {
                        each.items().forEach(item -> collect(item, names));
                    }
                });
    }

    // Two rows in each table that point at strategy and project 1, the second one perhaps a sum.
    private static Plan specimen(PlanKind kind, String second) {
        PlanForm form = kind.form();
        FiscalYears years = FiscalYears.of(2567);
        Map<String, String> fields =
                form.fields().stream().collect(Collectors.toMap(FieldForm::key, _ -> "1"));
        Map<String, List<String>> chapters =
                form.chapters().stream()
                        .collect(Collectors.toMap(ChapterForm::key, _ -> List.of("1")));
        Map<String, TableDraft> tables =
                form.tables().stream()
                        .collect(Collectors.toMap(TableForm::key, table -> draft(table, second)));
        return Plan.of(kind, "1", years, fields, chapters, tables);
    }

    private static TableDraft draft(TableForm table, String second) {
        Map<String, String> row = new HashMap<>();
        for (ColumnForm column : table.columns()) {
            row.put(column.key() + (column.perYear() ? ".2567" : ""), "1");
        }
        Map<String, String> next = new HashMap<>(row);
        next.put(table.columns().getFirst().key(), second);
        return TableDraft.of(List.of(row, next));
    }
}
