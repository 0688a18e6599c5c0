package saraban.corpus.plan.check;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanRow;
import saraban.corpus.plan.PlanTable;

/// A row with its place in its table.
///
/// @param number from 1
record Line(String table, int number, PlanRow row) {
    Cell cell(String column) {
        return row.cell(column);
    }

    Place at(String column) {
        return new Place.InCell(table, number, column);
    }

    /// Every row of a table but the empty ones; none where the plan has no such table.
    static List<Line> all(Plan plan, String table) {
        return plan.tables().containsKey(table) ? all(plan.table(table)) : List.of();
    }

    static List<Line> all(PlanTable table) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < table.rows().size(); i++) {
            PlanRow row = table.rows().get(i);
            if (!row.isBlank()) {
                lines.add(new Line(table.form().key(), i + 1, row));
            }
        }
        return lines;
    }

    /// The rows that are no sums.
    static List<Line> details(Plan plan, String table) {
        return all(plan, table).stream().filter(line -> !line.row().isTotal()).toList();
    }

    /// The rows that are no sums, those that continue the one above (nothing in the column) put
    /// with it.
    static List<List<Line>> groups(Plan plan, String table, String column) {
        var groups = new ArrayList<List<Line>>();
        for (Line line : details(plan, table)) {
            if (groups.isEmpty() || !line.cell(column).isBlank()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }
}
