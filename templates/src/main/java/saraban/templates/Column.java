package saraban.templates;

import java.util.List;

/// One column of a field of rows.
///
/// @param key its name in `FIELDS.json` and in tokens
/// @param label the Thai word above it
/// @param type text, paragraphs, date, amount, number or choice
/// @param required whether a row can do without
/// @param options values offered; of a choice, the only ones
public record Column(
        String key, String label, FieldType type, boolean required, List<String> options) {
    public Column {
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException(
                    "a column needs a key and a label, found '%s', '%s'".formatted(key, label));
        }
        options = List.copyOf(options);
    }
}
