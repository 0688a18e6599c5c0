package saraban.templates;

import java.util.List;
import java.util.Optional;

/// One field that a clerk fills, as `form.json` describes it.
///
/// @param key its name in `FIELDS.json`, the same in every form
/// @param type what may stand in it
/// @param label the Thai word beside it
/// @param help one Thai sentence for the clerk; may be empty
/// @param required whether a letter can do without
/// @param maxLength greatest number of characters in one text of it, 0 where its type has no texts
/// @param article the article of the regulation that asks for it, 0 for none
/// @param preset the value it has until the clerk changes it
/// @param options values offered; the clerk may write another, unless it is a choice
/// @param columns of a field of rows, in the order of the paper
/// @param printed whether it stands on the paper; else it is for the register alone
public record Field(
        String key,
        FieldType type,
        String label,
        String help,
        boolean required,
        int maxLength,
        int article,
        Optional<String> preset,
        List<String> options,
        List<Column> columns,
        boolean printed) {
    public Field {
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException(
                    "a field needs a key and a label, found '%s', '%s'".formatted(key, label));
        }
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }
}
