package saraban.corpus.plan.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import saraban.corpus.plan.Cell;
import saraban.corpus.plan.CellType;
import saraban.corpus.plan.Column;
import saraban.corpus.plan.FieldForm;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanTable;
import saraban.corpus.plan.Reading;

/// What was typed can be read as what it ought to be; a percentage lies between 0 and 100.
final class ReadableCells implements Check {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public void look(Plan plan, Consumer<Finding> found) {
        for (FieldForm field : plan.form().fields()) {
            Cell cell = plan.field(field.key());
            cell(field.type(), cell, new Place.InField(field.key()), found);
            if (!cell.isBlank()
                    && !field.options().isEmpty()
                    && !field.options().contains(cell.text().strip())) {
                found.accept(
                        Finding.of(
                                Rule.NOT_AN_OPTION,
                                new Place.InField(field.key()),
                                String.join(", ", field.options()),
                                cell.text()));
            }
        }
        plan.tables().values().forEach(table -> table(table, found));
    }

    private static void table(PlanTable table, Consumer<Finding> found) {
        for (Line line : Line.all(table)) {
            for (Column column : table.columns()) {
                cell(column.form().type(), line.cell(column.key()), line.at(column.key()), found);
            }
        }
    }

    private static void cell(CellType type, Cell cell, Place place, Consumer<Finding> found) {
        if (cell.isUnreadable()) {
            found.accept(Finding.of(Rule.UNREADABLE, place, example(type), cell.text()));
        }
        if (cell.reading() instanceof Reading.Percent(var value) && value.compareTo(HUNDRED) > 0) {
            found.accept(Finding.of(Rule.PERCENT_RANGE, place, "0 - 100", Figures.written(value)));
        }
    }

    private static String example(CellType type) {
        return switch (type) {
            case TEXT, NUMBERED -> "ข้อความ";
            case COUNT -> "จำนวนเต็ม เช่น ๑๗";
            case AMOUNT -> "จำนวนเงินจำนวนเดียว เช่น ๒๖๖,๐๐๐ หรือ ไม่ใช้งบประมาณ";
            case PERCENT -> "ร้อยละ เช่น ๘๐";
            case SCORE -> "คะแนน เช่น ๕ หรือ ๐.๑๐๐๐";
            case DATE -> "วันที่ เช่น ๒๔ เมษายน ๒๕๖๗ หรือ ๒๒ - ๒๓ ธ.ค. ๖๖";
            case YEARS -> "ปี เช่น ๒๕๖๗ - ๒๕๖๙";
            case MARK -> "เครื่องหมาย เช่น ✓ หรือ ↔";
        };
    }
}
