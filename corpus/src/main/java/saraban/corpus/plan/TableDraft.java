package saraban.corpus.plan;

import java.util.List;
import java.util.Map;

/// A table as typed, before its cells are read.
///
/// @param years the years its columns stand for; empty: those of the plan
/// @param rows texts by the key of their column
public record TableDraft(List<Integer> years, List<Map<String, String>> rows) {
    public TableDraft {
        years = List.copyOf(years);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    public static TableDraft of(List<Map<String, String>> rows) {
        return new TableDraft(List.of(), rows);
    }
}
