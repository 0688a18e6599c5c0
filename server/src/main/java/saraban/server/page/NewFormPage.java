package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.templates.Form;

/// Bringing in a form of the office's own.
///
/// @param like forms that can be taken as a start
/// @param name as typed
/// @param note as typed
/// @param problem why the files that were sent are not taken
public record NewFormPage(List<Form> like, String name, String note, Optional<String> problem)
        implements Page {
    public NewFormPage {
        like = List.copyOf(like);
    }

    @Override
    public String title() {
        return Words.say("form.new.title");
    }
}
