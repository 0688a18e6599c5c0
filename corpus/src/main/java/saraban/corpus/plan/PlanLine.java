package saraban.corpus.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/// A row of a plan as one searches for it: by strategy, project, indicator, unit, amount and year,
/// whatever table it stands in.
///
/// @param table key of its table
/// @param row place in that table, from 1
/// @param total whether it sums up others
/// @param strategy number and title of its strategy; empty where it has none
/// @param amountSatang its money, all its years together
/// @param years fiscal years it is of, Buddhist Era
/// @param cells what is typed in it, by column
public record PlanLine(
        String table,
        int row,
        boolean total,
        String strategy,
        String project,
        String indicator,
        String unit,
        OptionalLong amountSatang,
        SortedSet<Integer> years,
        Map<String, String> cells) {
    public PlanLine {
        years = new TreeSet<>(years);
        cells = new LinkedHashMap<>(cells);
    }

    /// The line's words in the form in which words are compared.
    public String searchable() {
        var words = new StringBuilder();
        cells.values().forEach(text -> words.append(SearchText.of(text)).append('\n'));
        return words.append(SearchText.of(strategy))
                .append('\n')
                .append(SearchText.of(project))
                .toString();
    }
}
