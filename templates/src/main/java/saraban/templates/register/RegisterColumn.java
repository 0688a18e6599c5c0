package saraban.templates.register;

/// A column of a register, in the order of the prescribed form.
///
/// @param key its name in the template, e.g. `subject`
/// @param label its head on paper, e.g. `เรื่อง`
/// @param widthMm on paper
/// @param centred whether its text stands in the middle
public record RegisterColumn(String key, String label, int widthMm, boolean centred) {
    public RegisterColumn {
        if (key.isBlank() || label.isBlank() || widthMm < 1) {
            throw new IllegalArgumentException(
                    "expected a column with key, label and width, found '%s', '%s', %d mm"
                            .formatted(key, label, widthMm));
        }
    }
}
