package saraban.corpus.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a kind of plan consists of, in the order of the paper.
///
/// @param years how many fiscal years such a plan covers, where that is fixed
public record PlanForm(
        OptionalInt years,
        List<FieldForm> fields,
        List<ChapterForm> chapters,
        List<TableForm> tables) {
    public PlanForm {
        fields = List.copyOf(fields);
        chapters = List.copyOf(chapters);
        tables = List.copyOf(tables);
    }

    public Optional<FieldForm> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<ChapterForm> chapter(String key) {
        return chapters.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    public Optional<TableForm> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
