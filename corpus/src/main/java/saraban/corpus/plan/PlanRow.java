package saraban.corpus.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A row of a plan's table.
///
/// @param cells by the key of their column, in the order of the columns, blank ones too
public record PlanRow(Map<String, Cell> cells) {
    private static final Set<String> TOTALS =
            Set.of("รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเงิน", "รวมเป็นเงิน", "ยอดรวม", "ผลรวม");

    public PlanRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Cell cell(String column) {
        return cells.getOrDefault(column, Cell.BLANK);
    }

    /// Whether the row sums up those above: its first words are รวม or the like.
    public boolean isTotal() {
        return cells.values().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.text().replaceAll("[\\s:]+", ""))
                .filter(TOTALS::contains)
                .isPresent();
    }

    public boolean isBlank() {
        return cells.values().stream().allMatch(Cell::isBlank);
    }
}
