package saraban.corpus.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first table of a piece of HTML, as Word and Excel put it on the clipboard: cells that reach
/// over others, line breaks, a table within a cell as its words.
final class HtmlTable {
    private static final Pattern BESIDE =
            Pattern.compile(
                    "<!--.*?-->|<(style|script|head)\\b.*?</\\1>",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE =
            Pattern.compile("<(/?)([a-zA-Z][\\w:]*)([^>]*)>|<[^>]*>|[^<]+|<");
    private static final Pattern SPAN =
            Pattern.compile("(col|row)span\\s*=\\s*[\"']?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|\\w{2,6});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Map<Integer, String>> reaching = new ArrayList<>();
    private Map<Integer, String> row = new TreeMap<>();
    private StringBuilder cell = new StringBuilder();
    private int depth;
    private boolean inRow;
    private boolean inCell;
    private int wide;
    private int high;

    private HtmlTable() {}

    static boolean isOne(String pasted) {
        return pasted.toLowerCase(Locale.ROOT).contains("<table");
    }

    static Grid read(String pasted) {
        var table = new HtmlTable();
        Matcher piece = PIECE.matcher(BESIDE.matcher(pasted).replaceAll(""));
        while (piece.find() && !(table.depth < 0)) {
            if (piece.group(2) != null) {
                boolean closes = !piece.group(1).isEmpty();
                table.tag(piece.group(2).toLowerCase(Locale.ROOT), closes, piece.group(3));
            } else if (table.inCell && !piece.group().startsWith("<")) {
                table.cell.append(piece.group().replaceAll("\\s+", " "));
            }
        }
        table.endRow();
        return new Grid(table.rows);
    }

    private void tag(String name, boolean closes, String attributes) {
        switch (name) {
            case "table" -> {
                depth += closes ? -1 : 1;
                if (depth == 0) {
                    endRow();
                    // What follows the first table is not looked at.
                    depth = -1;
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    endRow();
                    inRow = !closes;
                }
            }
            case "td", "th" -> {
                if (depth == 1) {
                    endCell();
                    inCell = !closes;
                    inRow = true;
                    begin(attributes);
                } else {
                    cell.append(' ');
                }
            }
            case "br" -> cell.append('\n');
            case "p", "div", "li" -> {
                if (closes) {
                    cell.append('\n');
                }
            }
            default -> {}
        }
    }

    private void begin(String attributes) {
        wide = 1;
        high = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int over = Math.max(1, Integer.parseInt(span.group(2)));
            if (span.group(1).equalsIgnoreCase("col")) {
                wide = over;
            } else {
                high = over;
            }
        }
    }

    private void endCell() {
        if (inCell) {
            int column = 0;
            while (row.containsKey(column)) {
                column++;
            }
            row.put(column, tidy(cell.toString()));
            for (int right = 1; right < wide; right++) {
                row.putIfAbsent(column + right, Grid.LEFT);
            }
            reach(column);
        }
        cell = new StringBuilder();
        inCell = false;
    }

    // A cell that reaches down leaves the cells below it empty: they belong to the row above.
    private void reach(int column) {
        for (int down = 0; down < high - 1; down++) {
            if (reaching.size() <= down) {
                reaching.add(new TreeMap<>());
            }
            for (int right = 0; right < wide; right++) {
                reaching.get(down).put(column + right, right == 0 ? "" : Grid.LEFT);
            }
        }
    }

    private void endRow() {
        endCell();
        if (inRow) {
            var cells = new ArrayList<String>();
            row.forEach(
                    (column, text) -> {
                        while (cells.size() < column) {
                            cells.add("");
                        }
                        cells.add(text);
                    });
            rows.add(cells);
            row = reaching.isEmpty() ? new TreeMap<>() : reaching.removeFirst();
            inRow = false;
        }
    }

    private static String tidy(String text) {
        String read =
                ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
        return read.replace('\u00A0', ' ')
                .replaceAll(" *\\n *", "\n")
                .replaceAll(" {2,}", " ")
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
