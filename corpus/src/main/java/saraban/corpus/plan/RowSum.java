package saraban.corpus.plan;

import java.util.List;

/// A column that is the sum of others in its row, e.g. รวม = มีคนครอง + ว่าง.
///
/// @param parts keys of the columns added; one of a column a year means all its years
public record RowSum(String total, List<String> parts) {
    public RowSum {
        parts = List.copyOf(parts);
    }
}
