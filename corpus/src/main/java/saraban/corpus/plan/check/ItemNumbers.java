package saraban.corpus.plan.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.Plan;

/// The items of a cell, `(๑) … (๒) …`, run from 1 without a gap; also where the cell goes on in
/// the row below.
final class ItemNumbers implements Check {
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*\\((\\d{1,3})\\)");

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        for (String table : List.of("mechanism", "measures")) {
            for (List<Line> group : Line.groups(plan, table, "subStrategy")) {
                plan.table(table).columns().stream()
                        .filter(column -> column.form().type() == CellType.TEXT)
                        .map(Column::key)
                        .forEach(column -> items(group, column, found));
            }
        }
    }

    private static void items(List<Line> group, String column, Consumer<Finding> found) {
        int last = 0;
        for (Line line : group) {
            String text = ThaiDigits.toArabic(line.cell(column).text());
            for (MatchResult item : ITEM.matcher(text).results().toList()) {
                int number = Integer.parseInt(item.group(1));
                if (number != last + 1) {
                    found.accept(
                            Finding.of(
                                    Rule.ITEM_ORDER,
                                    line.at(column),
                                    "(%d)".formatted(last + 1),
                                    "(%d)".formatted(number)));
                }
                last = number;
            }
        }
    }
}
