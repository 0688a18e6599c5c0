package saraban.server.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.corpus.form.FormVersions;
import saraban.corpus.form.PutLive;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormFaultException;
import saraban.templates.FormLint;
import saraban.templates.FormReading;
import saraban.templates.Letterhead;
import saraban.templates.LintCode;
import saraban.templates.Printed;
import saraban.templates.ProblemCode;

/// Where the forms of the office are looked after: taken away to be changed, brought back, looked
/// at on paper, put live, taken back. Who brings a form in must be an administrator; everybody may
/// take one away.
public final class FormDesk {
    private static final String PROGRAM = "saraban";

    private final FormCatalog forms;
    private final FormVersions versions;
    private final FormTrials trials;
    private final Letterhead letterhead;

    FormDesk(FormCatalog forms, FormVersions versions, FormTrials trials, Letterhead letterhead) {
        this.forms = forms;
        this.versions = versions;
        this.trials = trials;
        this.letterhead = letterhead;
    }

    /// The forms that letters can be written on.
    public List<Form> forms() {
        return forms.forms();
    }

    /// The form that letters are written on under a name.
    public Optional<Form> find(String name) {
        return FormVersion.validName(name) ? forms.find(name) : Optional.empty();
    }

    /// The versions of a form, the newest in front. Once there is one, what the program brings is
    /// one as well, so that the way back to it is open.
    public List<FormVersion> versions(String name) {
        if (!versions.of(name).isEmpty()) {
            forms.files(name).ifPresent(files -> keepOfProgram(name, files));
        }
        return versions.of(name);
    }

    public Optional<FormVersion> version(String name, int number) {
        return FormVersion.validName(name) ? versions.find(name, number) : Optional.empty();
    }

    /// The Thai name that a version bears, or its plain name where this program cannot read it.
    public String title(FormVersion version) {
        try {
            return forms.of(version).title();
        } catch (FormFaultException _) {
            return version.form();
        }
    }

    /// The version that an issued letter is printed with.
    public Optional<FormVersion> printedWith(DocumentId document, Reader reader) {
        return versions.printedWith(document, reader);
    }

    /// The version that is live, where one was put live; else the form is the program's.
    public Optional<FormVersion> live(String name) {
        return Optional.ofNullable(versions.live().get(name));
    }

    public List<PutLive> log(String name) {
        return versions.log(name);
    }

    /// The files that letters are written on now.
    public FormContent content(String name) {
        return live(name)
                .map(versions::content)
                .or(() -> forms.files(name))
                .orElseThrow(() -> unknown(name));
    }

    public FormContent content(FormVersion version) {
        return versions.content(version);
    }

    /// Looks a version through and prints its sample.
    public FormTrial trial(FormVersion version) {
        return trials.of(version, versions.content(version));
    }

    /// The sample print of a version.
    public Printed sample(FormVersion version) {
        return trials.print(version, versions.content(version));
    }

    /// Brings files in for a form that is there already; what is not sent stays as it is live.
    public FormUploaded change(String name, List<FormUpload> files, String note, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.ADMINISTRATOR, "change forms");
        if (find(name).isEmpty()) {
            return new FormUploaded.Refused(FormRefusal.WRONG_NAME, name);
        }
        forms.files(name).ifPresent(before -> keepOfProgram(name, before));
        return keep(name, files, Optional.of(content(name)), note, clerk);
    }

    /// Brings in a form of the office's own.
    public FormUploaded add(String name, List<FormUpload> files, String note, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.ADMINISTRATOR, "bring in forms");
        if (!FormVersion.validName(name)) {
            return new FormUploaded.Refused(FormRefusal.WRONG_NAME, name);
        }
        Optional<Form> known = forms.find(name);
        if (known.isPresent()) {
            return new FormUploaded.Refused(FormRefusal.NAME_TAKEN, known.get().title());
        }
        return keep(name, files, Optional.empty(), note, clerk);
    }

    /// Has letters written on a version from now on, if it is sound. Letters that have their number
    /// keep theirs.
    public Optional<FormUploaded.Refused> putLive(FormVersion version, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.ADMINISTRATOR, "put forms live");
        FormTrial trial = trial(version);
        if (!trial.fault().isEmpty()) {
            return Optional.of(new FormUploaded.Refused(FormRefusal.NOT_TYPESET, trial.fault()));
        }
        if (!trial.sound()) {
            return Optional.of(
                    new FormUploaded.Refused(FormRefusal.FAULTY, Long.toString(trial.walls())));
        }
        versions.putLive(version, clerk.user());
        return Optional.empty();
    }

    /// The version that a letter is to be issued on: the live one, else what the program brings,
    /// kept from now on.
    FormVersion current(String name) {
        return live(name)
                .orElseGet(
                        () ->
                                keepOfProgram(
                                        name, forms.files(name).orElseThrow(() -> unknown(name))));
    }

    private FormUploaded keep(
            String name,
            List<FormUpload> files,
            Optional<FormContent> before,
            String note,
            Clerk clerk) {
        try {
            FormContent content = FormParcel.of(files).over(before);
            Optional<byte[]> healed = healed(content.template());
            var whole =
                    new FormContent(
                            healed.orElse(content.template()),
                            content.definition(),
                            content.sample());
            readable(name, whole);
            return new FormUploaded.Kept(
                    versions.keep(name, whole, FormVersion.Origin.UPLOAD, clerk.user(), note),
                    healed.isPresent());
        } catch (FormRefusedException e) {
            return e.answer();
        }
    }

    private static Optional<byte[]> healed(byte[] template) throws FormRefusedException {
        boolean broken =
                FormLint.check(template).stream()
                        .anyMatch(finding -> finding.code() == LintCode.NO_DOCX);
        if (broken) {
            throw new FormRefusedException(FormRefusal.CORRUPT, "template.docx");
        }
        return FormLint.heal(template);
    }

    private void readable(String name, FormContent content) throws FormRefusedException {
        Form form;
        try {
            form = FormCatalog.read(name, content);
        } catch (FormFaultException e) {
            throw new FormRefusedException(FormRefusal.WRONG_DEFINITION, e.getMessage());
        }
        Optional<String> sample =
                content.sample().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (sample.isPresent()
                && form.read(sample.get(), letterhead) instanceof FormReading.Refused refused
                && refused.problems().getFirst().code() == ProblemCode.NOT_JSON) {
            throw new FormRefusedException(
                    FormRefusal.WRONG_SAMPLE, refused.problems().getFirst().sentence());
        }
    }

    private FormVersion keepOfProgram(String name, FormContent files) {
        return versions.keep(name, files, FormVersion.Origin.PROGRAM, PROGRAM, "");
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no form '%s'".formatted(name));
    }
}
