package saraban.templates.register;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as CSV (RFC 4180) that a spreadsheet opens as they are: UTF-8 with its mark, CRLF, and no
/// text taken for a formula.
public final class CsvText {
    private static final String UTF8_MARK = "\uFEFF";

    private CsvText() {}

    public static String text(List<List<String>> rows) {
        return rows.stream().map(CsvText::line).collect(Collectors.joining("", UTF8_MARK, ""));
    }

    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
