package saraban.server.page;

import saraban.corpus.plan.check.Place;

/// Where the places of a plan stand on its page, as ids of elements.
public final class PlanPlaces {
    private PlanPlaces() {}

    /// The id of the input, heading or caption that shows a place.
    public static String anchor(Place place) {
        return switch (place) {
            case Place.WholePlan _ -> "title";
            case Place.InField(var field) -> field(field);
            case Place.InChapter(var chapter) -> chapter(chapter);
            case Place.InTable(var table) -> table(table);
            case Place.InColumn(var table, var column) -> cell(table, 0, column);
            case Place.InCell(var table, int row, var column) -> cell(table, row, column);
        };
    }

    public static String field(String key) {
        return "f." + key;
    }

    public static String chapter(String key) {
        return "c." + key;
    }

    public static String table(String key) {
        return "table." + key;
    }

    /// The heading of a row, from 1.
    public static String row(String table, int row) {
        return "t." + table + "." + row;
    }

    /// @param row from 1; 0 for the heading of the column
    public static String cell(String table, int row, String column) {
        return "t." + table + "." + row + "." + column;
    }
}
