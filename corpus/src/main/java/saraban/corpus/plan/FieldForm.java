package saraban.corpus.plan;

import java.util.List;

/// A field of a plan.
///
/// @param options what may be chosen; empty where anything may be typed
public record FieldForm(
        String key, String label, CellType type, boolean required, List<String> options) {
    public FieldForm {
        options = List.copyOf(options);
    }

    static FieldForm needed(String key, String label) {
        return new FieldForm(key, label, CellType.TEXT, true, List.of());
    }

    static FieldForm text(String key, String label) {
        return of(key, label, CellType.TEXT);
    }

    static FieldForm of(String key, String label, CellType type) {
        return new FieldForm(key, label, type, false, List.of());
    }

    static FieldForm choice(String key, String label, String... options) {
        return new FieldForm(key, label, CellType.TEXT, false, List.of(options));
    }
}
