package saraban.corpus.plan;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A plan or report (แผน, รายงาน), perhaps half written: everything in it stands as typed, beside
/// what it says. `saraban.corpus.plan.check` says what is wrong with it.
///
/// @param title as it stands over the text
/// @param fields by key; every field of the form, blank ones too
/// @param chapters by key; every chapter of the form, empty ones too
/// @param tables by key; every table of the form, empty ones too
public record Plan(
        PlanKind kind,
        String title,
        FiscalYears years,
        Map<String, Cell> fields,
        Map<String, List<String>> chapters,
        Map<String, PlanTable> tables) {
    public Plan {
        title = Normalizer.normalize(title, Normalizer.Form.NFC);
        fields = ordered(fields);
        chapters = ordered(chapters);
        tables = ordered(tables);
    }

    /// Reads a plan.
    ///
    /// @param fields texts by key; what is missing is blank
    /// @param chapters paragraphs or items by key
    /// @param tables rows by key
    /// @throws IllegalArgumentException when a key is none of the form's, naming those known
    public static Plan of(
            PlanKind kind,
            String title,
            FiscalYears years,
            Map<String, String> fields,
            Map<String, List<String>> chapters,
            Map<String, TableDraft> tables) {
        PlanForm form = kind.form();
        mustBeKnown("field", fields.keySet(), form.fields().stream().map(FieldForm::key).toList());
        mustBeKnown(
                "chapter",
                chapters.keySet(),
                form.chapters().stream().map(ChapterForm::key).toList());
        mustBeKnown("table", tables.keySet(), form.tables().stream().map(TableForm::key).toList());
        Map<String, Cell> cells = new LinkedHashMap<>();
        form.fields()
                .forEach(
                        field ->
                                cells.put(
                                        field.key(),
                                        Cell.read(
                                                field.type(),
                                                fields.getOrDefault(field.key(), ""))));
        Map<String, List<String>> prose = new LinkedHashMap<>();
        form.chapters()
                .forEach(
                        chapter ->
                                prose.put(
                                        chapter.key(),
                                        paragraphs(
                                                chapters.getOrDefault(chapter.key(), List.of()))));
        Map<String, PlanTable> read = new LinkedHashMap<>();
        form.tables().forEach(table -> read.put(table.key(), table(table, tables, years)));
        return new Plan(kind, title, years, cells, prose, read);
    }

    public PlanForm form() {
        return kind.form();
    }

    /// A field; blank where the form has none of that key.
    public Cell field(String key) {
        return fields.getOrDefault(key, Cell.BLANK);
    }

    /// A chapter's paragraphs or items; empty where the form has none of that key.
    public List<String> chapter(String key) {
        return chapters.getOrDefault(key, List.of());
    }

    /// A table.
    ///
    /// @throws IllegalArgumentException when the form has none of that key
    public PlanTable table(String key) {
        PlanTable table = tables.get(key);
        if (table == null) {
            throw new IllegalArgumentException(
                    "table '%s': expected one of %s".formatted(key, tables.keySet()));
        }
        return table;
    }

    private static PlanTable table(
            TableForm form, Map<String, TableDraft> tables, FiscalYears years) {
        TableDraft draft = tables.getOrDefault(form.key(), TableDraft.of(List.of()));
        try {
            return PlanTable.read(form, draft, years);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "table '%s': %s".formatted(form.key(), e.getMessage()), e);
        }
    }

    private static List<String> paragraphs(List<String> typed) {
        return typed.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static void mustBeKnown(String what, Set<String> given, List<String> known) {
        given.stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new IllegalArgumentException(
                                    "%s '%s': expected one of %s".formatted(what, key, known));
                        });
    }

    private static <V> Map<String, V> ordered(Map<String, V> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
