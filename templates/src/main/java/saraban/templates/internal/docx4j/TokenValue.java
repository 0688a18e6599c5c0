package saraban.templates.internal.docx4j;

import java.util.List;
import java.util.Map;

/// What a token stands for.
public sealed interface TokenValue {
    /// Whether nothing would be printed.
    boolean empty();

    /// A text in place of the token; a line feed in it breaks the line, a tab goes to the next
    /// stop.
    record Text(String text) implements TokenValue {
        @Override
        public boolean empty() {
            return text.isBlank();
        }
    }

    /// Paragraphs: the one that holds the token is repeated for each.
    record Paragraphs(List<String> texts) implements TokenValue {
        public Paragraphs {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean empty() {
            return texts.isEmpty();
        }
    }

    /// Rows of named columns: the table row, or outside a table the paragraph, that holds
    /// `${list.column}` is repeated for each.
    record Rows(List<Map<String, String>> rows) implements TokenValue {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean empty() {
            return rows.isEmpty();
        }
    }

    /// Things that bring values of their own: what stands between `${#list}` and `${/list}`, or the
    /// table row or paragraph that holds `${list.x}`, is repeated for each. A thing may hold lists
    /// again.
    ///
    /// @param items the values of each by the whole name of their token, e.g. `list.title`
    record Each(List<Map<String, TokenValue>> items) implements TokenValue {
        public Each {
            items = items.stream().map(Map::copyOf).toList();
        }

        @Override
        public boolean empty() {
            return items.isEmpty();
        }
    }

    /// Texts beside each other in a table, one a column: the cell of the token gives its width to
    /// as many as there are.
    record Columns(List<Column> columns) implements TokenValue {
        public Columns {
            columns = List.copyOf(columns);
        }

        /// One text a column.
        public static Columns of(List<String> texts) {
            return new Columns(texts.stream().map(text -> new Column(text, 1)).toList());
        }

        /// How many columns of the table they fill.
        public int count() {
            return columns.stream().mapToInt(Column::width).sum();
        }

        @Override
        public boolean empty() {
            return columns.stream().allMatch(column -> column.text().isBlank());
        }
    }

    /// A text in one column, or across several.
    ///
    /// @param width in columns, from 1
    record Column(String text, int width) {
        public Column {
            if (width < 1) {
                throw new IllegalArgumentException("width starts at 1, got " + width);
            }
        }
    }
}
