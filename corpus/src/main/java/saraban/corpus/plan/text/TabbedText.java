package saraban.corpus.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells between tabs, rows on lines, as spreadsheets put them on the clipboard; a cell in quotes
/// may hold tabs, line breaks and doubled quotes.
final class TabbedText {
    private final String text;
    private int at;

    private TabbedText(String text) {
        this.text = text;
    }

    static Grid read(String pasted) {
        return new Grid(new TabbedText(pasted.replaceAll("\\r\\n?", "\n")).rows());
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        while (at <= text.length()) {
            row.add(cell());
            boolean ends = at >= text.length() || text.charAt(at) == '\n';
            if (ends) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            at++;
        }
        return rows;
    }

    private String cell() {
        int end = at < text.length() && text.charAt(at) == '"' ? closing(at) : -1;
        if (end >= 0) {
            String quoted = text.substring(at + 1, end);
            at = end + 1;
            return quoted.replace("\"\"", "\"").strip();
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at).strip();
    }

    // The quote that ends the cell: a tab, a line break or the end stands behind it.
    private int closing(int opening) {
        int end = opening + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '"') {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
                end += 2;
            } else {
                boolean ends =
                        end + 1 == text.length()
                                || text.charAt(end + 1) == '\t'
                                || text.charAt(end + 1) == '\n';
                return ends ? end : -1;
            }
        }
        return -1;
    }

    private static String quoted(String cell) {
        boolean needed = cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"");
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
