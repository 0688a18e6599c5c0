package saraban.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.corpus.form.FormVersion;
import saraban.corpus.form.PutLive;
import saraban.templates.Field;
import saraban.templates.Form;
import saraban.templates.FormLint;

/// A form: what stands in it, where its files can be had, its versions.
///
/// @param live the version that letters are written on; none where it is the program's
/// @param versions the newest in front
/// @param log when which version was put live, the last in front
/// @param mayChange whether the clerk may bring in a changed template
/// @param problem why the files that were sent are not taken
public record FormPage(
        Form form,
        Optional<FormVersion> live,
        List<FormVersion> versions,
        List<PutLive> log,
        boolean mayChange,
        boolean putLive,
        Optional<String> problem)
        implements Page {
    public FormPage {
        versions = List.copyOf(versions);
        log = List.copyOf(log);
    }

    @Override
    public String title() {
        return form.title();
    }

    public String address() {
        return "/forms/" + form.name();
    }

    public boolean isLive(FormVersion version) {
        return live.filter(version::equals).isPresent();
    }

    public String origin() {
        return origin(live);
    }

    /// The tokens that stand for a field's text in the template.
    public static String tokens(Field field) {
        return FormLint.tokens(field).stream()
                .map(name -> "${" + name + "}")
                .collect(Collectors.joining("  "));
    }

    static String origin(Optional<FormVersion> live) {
        return live.map(version -> Words.say("forms.version", version.number()))
                .orElseGet(() -> Words.say("forms.of.program"));
    }
}
