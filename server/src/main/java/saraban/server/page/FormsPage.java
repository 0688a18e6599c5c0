package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.form.FormVersion;
import saraban.templates.Form;

/// The forms that letters are written on.
///
/// @param mayAdd whether the clerk may bring in another
public record FormsPage(List<Row> rows, boolean mayAdd) implements Page {
    public FormsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return Words.say("forms.title");
    }

    /// One form.
    ///
    /// @param live the version put live; none where the form is as the program brings it
    public record Row(Form form, Optional<FormVersion> live) {
        /// Where the form comes from, in a few words.
        public String origin() {
            return FormPage.origin(live);
        }
    }
}
