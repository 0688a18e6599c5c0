package saraban.corpus.plan.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.Phrases;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.RowPart;

/// An indicator that measures a level (`ระดับความสำเร็จ…`) has a level for its target, not a
/// percentage; one that measures a change may have one.
final class IndicatorTargets implements Check {
    private static final Pattern ITEMS = Pattern.compile("[\\n•]+");
    private static final Pattern LEVEL =
            Pattern.compile(
                    "^[\\s\\-–*]*(?:\\(?[0-9๐-๙.]+\\)?[.)]?)?\\s*ระดับ(?!\\s*[0-9๐-๙]).*",
                    Pattern.DOTALL);
    private static final Pattern CHANGE = Pattern.compile("ดีขึ้น|สูงขึ้น|เพิ่มขึ้น|ลดลง");

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        for (PlanTable table : plan.tables().values()) {
            for (Column column : table.columns()) {
                if (column.form().part() == RowPart.INDICATOR) {
                    Line.all(table).forEach(line -> cell(line, column.key(), found));
                }
            }
        }
    }

    private static void cell(Line line, String column, Consumer<Finding> found) {
        for (String item : ITEMS.split(line.cell(column).text())) {
            if (LEVEL.matcher(item).matches()
                    && !CHANGE.matcher(item).find()
                    && !Phrases.percentages(item).isEmpty()) {
                found.accept(
                        Finding.of(
                                Rule.LEVEL_WITH_PERCENT,
                                line.at(column),
                                "",
                                Figures.written(Phrases.percentages(item).getFirst())));
            }
        }
    }
}
