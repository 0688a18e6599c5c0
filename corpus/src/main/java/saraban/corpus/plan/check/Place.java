package saraban.corpus.plan.check;

import java.util.Optional;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.ChapterForm;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.PlanForm;
import saraban.corpus.plan.TableForm;

/// Where in a plan something was found.
public sealed interface Place {
    /// Over all of it: its title.
    record WholePlan() implements Place {}

    record InField(String field) implements Place {}

    record InChapter(String chapter) implements Place {}

    record InTable(String table) implements Place {}

    /// @param column key, with the year where there is one a year
    record InColumn(String table, String column) implements Place {}

    /// @param row from 1, rows รวม and empty ones counted
    /// @param column key, with the year where there is one a year
    record InCell(String table, int row, String column) implements Place {}

    /// The place for programs, e.g. `staff[9].filled`.
    default String code() {
        return switch (this) {
            case WholePlan _ -> "title";
            case InField(var field) -> "fields." + field;
            case InChapter(var chapter) -> "chapters." + chapter;
            case InTable(var table) -> table;
            case InColumn(var table, var column) -> table + "." + column;
            case InCell(var table, int row, var column) ->
                    "%s[%d].%s".formatted(table, row, column);
        };
    }

    /// The place in the clerk's words, e.g. `สรุปยุทธศาสตร์ แถวที่ ๕ ช่อง งบประมาณ (บาท)`.
    default String label(PlanForm form) {
        return switch (this) {
            case WholePlan _ -> "ชื่อแผน";
            case InField(var field) -> form.field(field).map(FieldForm::label).orElse(field);
            case InChapter(var chapter) ->
                    form.chapter(chapter).map(ChapterForm::label).orElse(chapter);
            case InTable(var table) -> table(form, table);
            case InColumn(var table, var column) ->
                    "%s ช่อง %s".formatted(table(form, table), column(form, table, column));
            case InCell(var table, int row, var column) ->
                    "%s แถวที่ %s ช่อง %s"
                            .formatted(
                                    table(form, table),
                                    ThaiDigits.toThai(Integer.toString(row)),
                                    column(form, table, column));
        };
    }

    private static String table(PlanForm form, String table) {
        return "ตาราง" + form.table(table).map(TableForm::label).orElse(table);
    }

    private static String column(PlanForm form, String table, String key) {
        String[] parts = key.split("\\.");
        String label =
                form.table(table)
                        .flatMap(known -> known.column(parts[0]))
                        .map(column -> column.label())
                        .orElse(key);
        Optional<String> year = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        return label + year.map(digits -> " " + ThaiDigits.toThai(digits)).orElse("");
    }
}
