package saraban.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;
import saraban.server.page.ConflictPage;
import saraban.server.page.Words;

/// A plan as texts under their labels, to be compared by people.
final class PlanTexts {
    private PlanTexts() {}

    /// What two clerks wrote differently: field by field, chapter by chapter, row by row.
    static List<ConflictPage.Difference> differences(Plan theirs, Plan mine) {
        Map<String, String> their = byLabel(theirs);
        Map<String, String> my = byLabel(mine);
        return Stream.concat(their.keySet().stream(), my.keySet().stream())
                .distinct()
                .filter(label -> !Objects.equals(their.get(label), my.get(label)))
                .map(
                        label ->
                                new ConflictPage.Difference(
                                        label,
                                        their.getOrDefault(label, ""),
                                        my.getOrDefault(label, "")))
                .toList();
    }

    private static Map<String, String> byLabel(Plan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Words.say("plan.name"), plan.title());
        texts.put(Words.say("plan.years"), plan.years().printed());
        plan.form()
                .fields()
                .forEach(field -> put(texts, field.label(), plan.field(field.key()).text()));
        plan.form()
                .chapters()
                .forEach(
                        chapter ->
                                put(
                                        texts,
                                        chapter.label(),
                                        String.join("\n", plan.chapter(chapter.key()))));
        plan.form().tables().forEach(table -> rows(texts, plan.table(table.key())));
        return texts;
    }

    private static void rows(Map<String, String> texts, PlanTable table) {
        List<PlanRow> rows = new ArrayList<>(table.rows());
        for (int i = 0; i < rows.size(); i++) {
            String number = ThaiDigits.toThai(Integer.toString(i + 1));
            put(texts, Words.say("plan.row.of", table.form().label(), number), row(rows.get(i)));
        }
    }

    private static String row(PlanRow row) {
        return row.cells().values().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .collect(Collectors.joining(" | "));
    }

    private static void put(Map<String, String> texts, String label, String text) {
        if (!text.isBlank()) {
            texts.put(label, text);
        }
    }
}
