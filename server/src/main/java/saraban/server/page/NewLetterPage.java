package saraban.server.page;

import java.util.Arrays;
import java.util.List;
import saraban.templates.Form;
import saraban.templates.FormKind;

/// The forms that a letter can be written on.
public record NewLetterPage(List<Form> forms) implements Page {
    public NewLetterPage {
        forms = List.copyOf(forms);
    }

    @Override
    public String title() {
        return Words.say("new.title");
    }

    /// The kinds of the regulation in which there are forms, in its order.
    public List<FormKind> kinds() {
        return Arrays.stream(FormKind.values())
                .filter(kind -> forms.stream().anyMatch(form -> form.kind() == kind))
                .toList();
    }

    /// The forms of one kind.
    public List<Form> of(FormKind kind) {
        return forms.stream().filter(form -> form.kind() == kind).toList();
    }

    /// One sentence about what a form is for; empty for a form of the office's own.
    public String about(Form form) {
        String key = "form." + form.name();
        return Words.knows(key) ? Words.say(key) : "";
    }
}
