package saraban.server.page;

import java.util.List;
import saraban.templates.Form;

/// The forms that a letter can be written on.
public record NewLetterPage(List<Form> forms) implements Page {
    public NewLetterPage {
        forms = List.copyOf(forms);
    }

    @Override
    public String title() {
        return Words.say("new.title");
    }

    /// One sentence about what a form is for; empty for a form of the office's own.
    public String about(Form form) {
        String key = "form." + form.name();
        return Words.knows(key) ? Words.say(key) : "";
    }
}
