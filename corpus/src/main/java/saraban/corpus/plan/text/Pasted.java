package saraban.corpus.plan.text;

import java.util.List;
import saraban.corpus.plan.TableDraft;

/// What was pasted, as rows of a table.
///
/// @param columns keys of the columns in which something was put, in the order pasted
/// @param byHeader whether they were found by their headings, else by their order
/// @param turned whether the table lay on its side
/// @param unused headings, or the first words, of columns that the table does not have
public record Pasted(
        TableDraft draft,
        List<String> columns,
        boolean byHeader,
        boolean turned,
        List<String> unused) {
    public Pasted {
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
    }
}
