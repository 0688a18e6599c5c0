package saraban.server.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;
import saraban.corpus.form.FormVersion;
import saraban.corpus.letter.Letter;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.FrozenLetter;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.LetterJson;
import saraban.templates.LetterPress;
import saraban.templates.Problem;
import saraban.templates.Sketch;

/// Where letters get their numbers and go out.
public final class OutgoingDesk {
    private static final Duration PAPERS_WITHIN = Duration.ofSeconds(20);

    private final Corpus corpus;
    private final DraftDesk drafts;
    private final FormCatalog forms;
    private final FormDesk formDesk;
    private final Supplier<LetterPress> press;
    private final AnnexShelf annexes;
    private final Supplier<JobRunner> jobs;

    OutgoingDesk(
            Corpus corpus,
            DraftDesk drafts,
            FormCatalog forms,
            FormDesk formDesk,
            Supplier<LetterPress> press,
            AnnexShelf annexes,
            Supplier<JobRunner> jobs) {
        this.corpus = corpus;
        this.drafts = drafts;
        this.forms = forms;
        this.formDesk = formDesk;
        this.press = press;
        this.annexes = annexes;
        this.jobs = jobs;
    }

    /// Gives a draft the next number of its series and makes its papers.
    ///
    /// @param revision the revision that was on the clerk's screen; a later one is not issued
    /// unseen
    public Issued issue(DraftId id, int revision, Clerk clerk) {
        return issue(id, revision, Optional.empty(), clerk);
    }

    /// Gives a draft a number that was reserved for it, or the next of its series.
    public Issued issue(DraftId id, int revision, Optional<EntryId> reservation, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "issue letters");
        Optional<Draft> draft = drafts.find(id, clerk);
        if (draft.isEmpty()) {
            return new Issued.Declined(Refusal.DRAFT_UNKNOWN, List.of(id));
        }
        if (draft.get().issued().isPresent()) {
            return new Issued.Declined(
                    Refusal.DRAFT_ALREADY_ISSUED, List.of(draft.get().issued().get().number()));
        }
        return switch (drafts.read(draft.get())) {
            case FormReading.Refused(var problems, _) -> new Issued.Incomplete(problems);
            case FormReading.Whole(var letter, _) ->
                    issue(draft.get(), revision, letter, reservation, clerk);
        };
    }

    private Issued issue(
            Draft draft, int revision, Letter letter, Optional<EntryId> reservation, Clerk clerk) {
        FormVersion version = formDesk.current(letter.form());
        Form form = forms.of(version);
        List<Problem> missing = annexes.missing(form, letter, clerk.reader());
        if (!missing.isEmpty()) {
            return new Issued.Incomplete(missing);
        }
        // Tried on paper before a number is taken: a letter that cannot be printed must not use one
        // up.
        List<String> lacks =
                LackingLetters.of(
                        press.get()
                                .print(
                                        form,
                                        letter,
                                        Optional.empty(),
                                        annexes.parts(form, Sketch.of(letter)),
                                        annexes.numbering()));
        if (!lacks.isEmpty()) {
            return new Issued.Unprintable(lacks);
        }
        var wish =
                new LetterToIssue(
                        letter,
                        FrozenLetter.of(LetterJson.canonical(annexes.sealed(letter))),
                        corpus.office().name(),
                        Optional.of(new LetterToIssue.Revision(draft.id(), revision)),
                        reservation,
                        links(draft),
                        clerk.user(),
                        OptionalInt.of(version.number()));
        return switch (corpus.outgoing().issue(wish)) {
            case Refused(var refusal, var details) -> new Issued.Declined(refusal, details);
            case saraban.corpus.register.Issued.Done(var number, var entry, var document) -> {
                // The number is out, whatever happens to the papers now: then the jobs go on later.
                jobs.get().finish(document, PAPERS_WITHIN);
                Document kept = kept(document);
                yield new Issued.Done(
                        number,
                        letter.dated(),
                        entry,
                        document,
                        kept.file(FileRole.DOCX),
                        kept.file(FileRole.PDF));
            }
        };
    }

    private List<NewLink> links(Draft draft) {
        return draft.source().stream()
                .map(source -> new NewLink(LinkKind.RELAYS, new LinkTarget.Held(source), 1))
                .toList();
    }

    private Document kept(DocumentId id) {
        return corpus.archive().find(id, Reader.PROGRAM).orElseThrow();
    }
}
