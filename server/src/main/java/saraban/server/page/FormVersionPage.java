package saraban.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import saraban.corpus.form.FormVersion;
import saraban.server.desk.FormTrial;
import saraban.templates.FormLint;

/// A version of a form: what is wrong with it, how it looks on paper, and whether it is to be put
/// live.
///
/// @param formTitle the form's Thai name
/// @param live whether letters are written on it now
/// @param healed whether tokens that were cut have just been joined
/// @param mayPutLive whether the clerk may do so
/// @param problem why it was not put live
public record FormVersionPage(
        String formTitle,
        FormVersion version,
        FormTrial trial,
        boolean live,
        boolean healed,
        boolean mayPutLive,
        Optional<String> problem)
        implements Page {
    @Override
    public String title() {
        return Words.say("form.version.title", formTitle, version.number());
    }

    public String address() {
        return "/forms/%s/versions/%d".formatted(version.form(), version.number());
    }

    /// What spoils letters.
    public List<FormLint.Finding> walls() {
        return trial.findings().stream().filter(FormLint.Finding::wall).toList();
    }

    /// What is only worth knowing.
    public List<FormLint.Finding> advice() {
        return trial.findings().stream().filter(finding -> !finding.wall()).toList();
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, trial.pages().size()).boxed().toList();
    }

    /// Whether it can be put live now.
    public boolean offered() {
        return mayPutLive && !live && trial.sound();
    }

    /// How the deed is called.
    public String deed() {
        return Words.say("form.live.button");
    }
}
