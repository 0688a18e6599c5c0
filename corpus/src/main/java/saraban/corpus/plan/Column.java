package saraban.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import saraban.corpus.letter.ThaiDigits;

/// A column of a table as it stands on paper; a column a year has become one for each year.
///
/// @param key of its cells, e.g. `people.2567`
/// @param label its own heading; for a year the year, while the form's label stands above all
public record Column(String key, String label, ColumnForm form, OptionalInt year) {
    /// The columns of a table that has these years.
    static List<Column> of(TableForm table, List<Integer> years) {
        var columns = new ArrayList<Column>();
        for (ColumnForm form : table.columns()) {
            if (form.perYear()) {
                years.forEach(year -> columns.add(ofYear(form, year)));
            } else {
                columns.add(new Column(form.key(), form.label(), form, OptionalInt.empty()));
            }
        }
        return List.copyOf(columns);
    }

    private static Column ofYear(ColumnForm form, int year) {
        return new Column(
                form.key() + "." + year,
                ThaiDigits.toThai(Integer.toString(year)),
                form,
                OptionalInt.of(year));
    }
}
