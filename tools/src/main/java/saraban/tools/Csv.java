package saraban.tools;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as CSV that a spreadsheet opens as they are: UTF-8 with its mark, CRLF, and no text taken
/// for a formula.
final class Csv {
    private static final String UTF8_MARK = "\uFEFF";

    private Csv() {}

    static String text(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining("", UTF8_MARK, ""));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t].*|-[\\d(].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
