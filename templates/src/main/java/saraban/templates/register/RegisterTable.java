package saraban.templates.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A register or list with its lines: what paper, sheet and CSV are made of.
///
/// @param title as printed, usually that of the form
/// @param head lines above the table
/// @param rows a cell for each column, in their order
public record RegisterTable(
        RegisterForm form, String title, List<String> head, List<List<String>> rows) {
    private static final Pattern TOKEN = Pattern.compile("\\$\\{([a-z.]+)}");

    public RegisterTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != form.columns().size()) {
                throw new IllegalArgumentException(
                        "register '%s': expected %d cells a row, found %d"
                                .formatted(form.name(), form.columns().size(), row.size()));
            }
        }
    }

    /// @param head what stands for the tokens above the table; a line of which nothing is known
    ///   is left out
    /// @param rows cells by the key of their column; a missing one is blank
    /// @throws IllegalArgumentException when a row has a key that is no column
    public static RegisterTable of(
            RegisterForm form,
            String title,
            Map<String, String> head,
            List<Map<String, String>> rows) {
        Set<String> keys =
                form.columns().stream().map(RegisterColumn::key).collect(Collectors.toSet());
        var cells = new ArrayList<List<String>>();
        for (Map<String, String> row : rows) {
            if (!keys.containsAll(row.keySet())) {
                throw new IllegalArgumentException(
                        "register '%s': expected cells of %s, found %s"
                                .formatted(form.name(), keys, row.keySet()));
            }
            cells.add(
                    form.columns().stream()
                            .map(column -> row.getOrDefault(column.key(), ""))
                            .toList());
        }
        return new RegisterTable(form, title, headLines(form, head), cells);
    }

    /// The heads of its columns.
    public List<String> labels() {
        return form.columns().stream().map(RegisterColumn::label).toList();
    }

    private static List<String> headLines(RegisterForm form, Map<String, String> head) {
        return form.head().stream()
                .filter(line -> !line.contains("${") || known(line, head))
                .map(
                        line ->
                                TOKEN.matcher(line)
                                        .replaceAll(
                                                found ->
                                                        Matcher.quoteReplacement(
                                                                head.getOrDefault(
                                                                        found.group(1), ""))))
                .map(String::strip)
                .toList();
    }

    private static boolean known(String line, Map<String, String> head) {
        return TOKEN.matcher(line)
                .results()
                .anyMatch(token -> !head.getOrDefault(token.group(1), "").isBlank());
    }
}
