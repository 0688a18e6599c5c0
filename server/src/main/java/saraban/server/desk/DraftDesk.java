package saraban.server.desk;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;
import saraban.corpus.workflow.Drafts;
import saraban.corpus.workflow.Saved;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.Letterhead;

/// Where letters are written. A draft keeps every revision as it was typed; the office's clerks share their drafts, as
/// far as their clearance goes.
public final class DraftDesk {
    private final Drafts drafts;
    private final FormCatalog forms;
    private final Letterhead letterhead;

    DraftDesk(Drafts drafts, FormCatalog forms, Letterhead letterhead) {
        this.drafts = drafts;
        this.forms = forms;
        this.letterhead = letterhead;
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
        return forms.form(draft.form()).read(draft.latest().fields(), letterhead);
    }

    private boolean maySee(Draft draft, Clerk clerk) {
        Form form = forms.form(draft.form());
        return draft.clerk().equals(clerk.user())
                || clerk.reader().maySee(form.sketch(draft.latest().fields(), letterhead).secrecy());
    }
}
