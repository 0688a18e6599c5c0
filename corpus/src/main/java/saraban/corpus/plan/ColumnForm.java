package saraban.corpus.plan;

/// A column of a plan's table.
///
/// @param key stable name; with the year behind it (`people.2567`) where there is one a year
/// @param label heading on paper; over the years where there is one a year
/// @param perYear whether the table has one such column for each fiscal year
/// @param summed whether the row รวม adds it up
/// @param part what it says about its row in searching
public record ColumnForm(
        String key, String label, CellType type, boolean perYear, boolean summed, RowPart part) {
    static ColumnForm of(String key, String label, CellType type) {
        boolean summed = type == CellType.COUNT || type == CellType.AMOUNT;
        return new ColumnForm(key, label, type, false, summed, RowPart.NONE);
    }

    static ColumnForm text(String key, String label) {
        return of(key, label, CellType.TEXT);
    }

    static ColumnForm numbered(String key, String label) {
        return of(key, label, CellType.NUMBERED);
    }

    static ColumnForm count(String key, String label) {
        return of(key, label, CellType.COUNT);
    }

    static ColumnForm amount(String key, String label) {
        return of(key, label, CellType.AMOUNT).as(RowPart.AMOUNT);
    }

    ColumnForm as(RowPart whichPart) {
        return new ColumnForm(key, label, type, perYear, summed, whichPart);
    }

    ColumnForm eachYear() {
        return new ColumnForm(key, label, type, true, summed, part);
    }

    ColumnForm addedUp() {
        return new ColumnForm(key, label, type, perYear, true, part);
    }

    ColumnForm notAddedUp() {
        return new ColumnForm(key, label, type, perYear, false, part);
    }
}
