package saraban.templates;

import static saraban.templates.DocxText.p;
import static saraban.templates.DocxText.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writes tables for test documents.
final class TableXml {
    static final String VISIBLE = borders("single", 4, "000000");

    private TableXml() {}

    static String borders(String kind, int eighths, String color) {
        return List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(
                        side ->
                                "<w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/>"
                                        .formatted(side, kind, eighths, color))
                .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));
    }

    /// A table with lines around every cell.
    static String table(List<Integer> columns, String rows) {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        return table(
                "<w:tblW w:w=\"%d\" w:type=\"dxa\"/>%s<w:tblLayout w:type=\"fixed\"/>"
                        .formatted(width, VISIBLE),
                columns,
                rows);
    }

    /// @param settings XML inside `w:tblPr`
    static String table(String settings, List<Integer> columns, String rows) {
        String grid =
                columns.stream()
                        .map("<w:gridCol w:w=\"%d\"/>"::formatted)
                        .collect(Collectors.joining());
        return "<w:tbl><w:tblPr>%s</w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>"
                .formatted(settings, grid, rows);
    }

    /// @param settings XML inside `w:trPr`
    static String row(String settings, String... cells) {
        return "<w:tr><w:trPr>%s</w:trPr>%s</w:tr>".formatted(settings, String.join("", cells));
    }

    /// A row of plain cells.
    static String texts(String settings, List<Integer> columns, String... texts) {
        String[] cells = new String[texts.length];
        Arrays.setAll(cells, i -> cell(columns.get(i), "", texts[i]));
        return row(settings, cells);
    }

    /// @param settings XML inside `w:tcPr` after the width
    static String cell(int width, String settings, String text) {
        return filled(width, settings, p("", run("", text)));
    }

    /// A cell of any content.
    static String filled(int width, String settings, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>%s</w:tc>"
                .formatted(width, settings, content);
    }
}
