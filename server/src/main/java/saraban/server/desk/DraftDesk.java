package saraban.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.Letter;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;
import saraban.corpus.workflow.Drafts;
import saraban.corpus.workflow.Saved;
import saraban.indexer.extract.PagePictures;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.LetterPress;
import saraban.templates.Letterhead;
import saraban.templates.Printed;
import saraban.templates.Problem;
import saraban.templates.Sketch;

/// Where letters are written. A draft keeps every revision as it was typed; the office's clerks
/// share their drafts, as far as their clearance goes.
public final class DraftDesk {
    private static final int MOST_PAGES_SHOWN = 20;

    private final Drafts drafts;
    private final FormCatalog forms;
    private final Supplier<Letterhead> letterhead;
    private final Supplier<LetterPress> press;
    private final AnnexShelf annexes;
    private final Supplier<PagePictures> pictures;

    DraftDesk(
            Drafts drafts,
            FormCatalog forms,
            Supplier<Letterhead> letterhead,
            Supplier<LetterPress> press,
            AnnexShelf annexes,
            Supplier<PagePictures> pictures) {
        this.drafts = drafts;
        this.forms = forms;
        this.letterhead = letterhead;
        this.press = press;
        this.annexes = annexes;
        this.pictures = pictures;
    }

    /// Begins a draft.
    ///
    /// @param form name of its form
    /// @param fields JSON text in the shape of `FIELDS.json`, perhaps `{}`
    /// @throws saraban.templates.FormFaultException when there is no such form
    public Draft start(String form, String fields, Clerk clerk) {
        return start(form, fields, Optional.empty(), clerk);
    }

    Draft start(String form, String fields, Optional<DocumentId> source, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "draft letters");
        forms.form(form);
        return drafts.begin(form, fields, source, clerk.user());
    }

    /// Adds a revision.
    ///
    /// @param base number of the revision that was on the clerk's screen
    public Saved save(DraftId draft, int base, String fields, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "draft letters");
        return drafts.save(draft, base, fields, clerk.user());
    }

    /// A draft, unless it is beyond the clerk's clearance.
    public Optional<Draft> find(DraftId id, Clerk clerk) {
        return drafts.find(id).filter(draft -> maySee(draft, clerk));
    }

    /// A clerk's open drafts, the one saved last in front.
    public List<Draft> open(Clerk clerk, int limit) {
        return drafts.open(clerk.user(), limit);
    }

    /// Every revision of a draft, the first one first.
    public List<DraftRevision> revisions(Draft draft) {
        return drafts.revisions(draft.id());
    }

    /// Reads a draft's newest revision: a whole letter, or what is wrong with it, field by field.
    public FormReading read(Draft draft) {
        return forms.form(draft.form()).read(draft.latest().fields(), letterhead.get());
    }

    /// Reads fields as they are typed, without keeping them.
    public FormReading read(String form, String fields) {
        return forms.form(form).read(fields, letterhead.get());
    }

    /// Shows a letter as far as it is written, its number left blank.
    ///
    /// @param dpi dots an inch of the pictures, 20 to 400
    /// @param clerk who looks, and sees no plan beyond their clearance
    public Preview preview(String form, String fields, int dpi, Clerk clerk) {
        Form known = forms.form(form);
        Sketch sketch = known.sketch(fields, letterhead.get());
        Printed printed = seen(known, sketch, clerk.reader());
        List<byte[]> pages =
                IntStream.rangeClosed(1, Math.min(printed.pages(), MOST_PAGES_SHOWN))
                        .mapToObj(page -> pictures.get().render(printed.pdf(), page, dpi))
                        .toList();
        FormReading reading = known.read(fields, letterhead.get());
        List<Problem> problems = new ArrayList<>(annexes.missing(known, sketch, clerk.reader()));
        if (reading instanceof FormReading.Refused refused) {
            problems.addAll(refused.problems());
        }
        return new Preview(
                pages,
                printed.pages(),
                problems,
                reading.warnings(),
                LackingLetters.of(printed),
                Preview.Pair.of(sketch));
    }

    /// The papers of a whole letter, the place of its number left blank.
    public Printed print(Letter letter) {
        Form form = forms.form(letter.form());
        return press.get()
                .print(
                        form,
                        letter,
                        Optional.empty(),
                        annexes.parts(form, Sketch.of(letter)),
                        annexes.numbering());
    }

    private Printed seen(Form form, Sketch sketch, Reader reader) {
        return press.get()
                .preview(form, sketch, annexes.parts(form, sketch, reader), annexes.numbering());
    }

    /// What is wrong in the plans that follow a letter, one sentence each; no wall, but worth
    /// knowing before the letter gets its number.
    public List<String> annexFindings(Letter letter) {
        return annexes.findings(letter);
    }

    /// The papers of a draft as far as it is written.
    public Printed sketch(Draft draft) {
        Form form = forms.form(draft.form());
        return seen(form, form.sketch(draft.latest().fields(), letterhead.get()), Reader.PROGRAM);
    }

    private boolean maySee(Draft draft, Clerk clerk) {
        Form form = forms.form(draft.form());
        return draft.clerk().equals(clerk.user())
                || clerk.reader()
                        .maySee(form.sketch(draft.latest().fields(), letterhead.get()).secrecy());
    }
}
