package saraban.server.page;

import java.util.List;
import saraban.templates.Field;

/// A field of a form with what is typed in it and what is to be said about that.
///
/// @param problems sentences that stop the letter
/// @param advice sentences that do not
public record FilledField(Field field, Input input, List<String> problems, List<String> advice) {
    public FilledField {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
    }

    /// The id of the element that holds the field's sentences and help.
    public String described() {
        return "about-" + field.key();
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    /// The id of the list of offered values, null where none are.
    public String offers() {
        return field.options().isEmpty() ? null : "offers-" + field.key();
    }

    /// `true` for a wrong field, else null, so that the attribute is left out.
    public String invalid() {
        return wrong() ? "true" : null;
    }
}
