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
}
