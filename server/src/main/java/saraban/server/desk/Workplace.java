package saraban.server.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import saraban.corpus.Corpus;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.ReadWorker;
import saraban.indexer.TextExtractors;
import saraban.indexer.extract.PagePictures;
import saraban.indexer.extract.TextExtractor;
import saraban.templates.FormCatalog;
import saraban.templates.Letterhead;

/// An open home with everything that works on it, wired top to bottom; what is dear to start
/// (fonts, OCR, index) starts when it is first needed. Safe for any number of threads; several
/// processes may work on the same home.
public final class Workplace implements AutoCloseable {
    private final Corpus corpus;
    private final FormCatalog forms;
    private final SearchIndex index;
    private final PressRoom presses;
    private final Once<TextExtractor> extractor;
    private final Once<PagePictures> pictures;
    private final Once<JobRunner> jobs;
    private final AccountDesk accountDesk;
    private final SalutationDesk salutationDesk;
    private final DraftDesk draftDesk;
    private final FormDesk formDesk;
    private final OutgoingDesk outgoingDesk;
    private final RegisterDesk registerDesk;
    private final IncomingDesk incomingDesk;
    private final KeepingDesk keepingDesk;
    private final PrintDesk printDesk;
    private final StampDesk stampDesk;
    private final IntakeDesk intakeDesk;
    private final RelayDesk relayDesk;
    private final SearchDesk searchDesk;
    private final DocumentDesk documentDesk;
    private final PlanDesk planDesk;
    private final PlanPaperDesk planPaperDesk;
    private final PaperDesk paperDesk;
    private Optional<WorkLock> workLock = Optional.empty();

    private Workplace(Corpus corpus, InstantSource clock, DeskSteps steps) {
        this.corpus = corpus;
        this.forms =
                FormCatalog.withOffice(
                        corpus.officeFolder().resolve("forms"), corpus.formVersions());
        this.index = new SearchIndex(corpus.indexFolder(), corpus.archive());
        this.presses = new PressRoom(corpus);
        this.extractor = new Once<>(TextExtractors::standard);
        this.jobs = new Once<>(() -> jobRunner(steps));
        this.pictures = new Once<>(TextExtractors::pictures);
        this.accountDesk = new AccountDesk(corpus.accounts());
        this.salutationDesk = new SalutationDesk(corpus.officeFolder());
        this.draftDesk =
                new DraftDesk(
                        corpus.drafts(),
                        forms,
                        this::letterhead,
                        presses.letters(),
                        presses.annexes(),
                        pictures);
        this.formDesk = formDesk(letterhead());
        this.outgoingDesk =
                new OutgoingDesk(
                        corpus,
                        draftDesk,
                        forms,
                        formDesk,
                        presses.letters(),
                        presses.annexes(),
                        jobs);
        this.registerDesk = RegisterDesk.of(corpus);
        this.incomingDesk = IncomingDesk.of(corpus, clock);
        this.keepingDesk = KeepingDesk.of(corpus);
        this.printDesk = new PrintDesk(corpus, presses.registers(), clock);
        this.stampDesk =
                new StampDesk(corpus, presses.typesetter(), presses.searchable(), pictures);
        this.intakeDesk = new IntakeDesk(corpus.archive(), corpus.jobs(), jobs);
        this.relayDesk = new RelayDesk(corpus, forms, draftDesk, clock);
        this.searchDesk = new SearchDesk(index);
        this.documentDesk =
                new DocumentDesk(corpus.archive(), corpus.jobs(), pictures, jobs, index);
        this.planDesk = PlanDesk.of(corpus, clock);
        this.planPaperDesk = new PlanPaperDesk(presses.plans(), pictures);
        this.paperDesk = new PaperDesk(corpus.archive(), presses.envelopes(), presses.copies());
    }

    /// Opens a home.
    ///
    /// @throws saraban.corpus.NoHomeException when there is none in that folder
    public static Workplace open(Path home, InstantSource clock) {
        return open(home, clock, DeskSteps.UNWATCHED);
    }

    static Workplace open(Path home, InstantSource clock, DeskSteps steps) {
        return new Workplace(Corpus.open(home, clock), clock, steps);
    }

    public Corpus corpus() {
        return corpus;
    }

    /// The forms of the program and of the office.
    public FormCatalog forms() {
        return forms;
    }

    /// Does the home's jobs; in the background once it is started.
    public JobRunner jobs() {
        return jobs.get();
    }

    public AccountDesk accountDesk() {
        return accountDesk;
    }

    public SalutationDesk salutationDesk() {
        return salutationDesk;
    }

    public DraftDesk draftDesk() {
        return draftDesk;
    }

    public FormDesk formDesk() {
        return formDesk;
    }

    public OutgoingDesk outgoingDesk() {
        return outgoingDesk;
    }

    public RegisterDesk registerDesk() {
        return registerDesk;
    }

    public IncomingDesk incomingDesk() {
        return incomingDesk;
    }

    public KeepingDesk keepingDesk() {
        return keepingDesk;
    }

    public PrintDesk printDesk() {
        return printDesk;
    }

    public StampDesk stampDesk() {
        return stampDesk;
    }

    public IntakeDesk intakeDesk() {
        return intakeDesk;
    }

    public RelayDesk relayDesk() {
        return relayDesk;
    }

    public SearchDesk searchDesk() {
        return searchDesk;
    }

    public DocumentDesk documentDesk() {
        return documentDesk;
    }

    public PlanPaperDesk planPaperDesk() {
        return planPaperDesk;
    }

    public PlanDesk planDesk() {
        return planDesk;
    }

    public PaperDesk paperDesk() {
        return paperDesk;
    }

    /// Gives the office another emblem; letters printed from now on bear it.
    ///
    /// @param picture PNG or JPEG; copied
    public void changeEmblem(Path picture) {
        presses.changeEmblem(picture);
    }

    @Override
    public void close() {
        jobs.ifMade(JobRunner::close);
        workLock.ifPresent(WorkLock::close);
        index.close();
        extractor.ifMade(TextExtractor::close);
        corpus.close();
    }

    private JobRunner jobRunner(DeskSteps steps) {
        workLock = Optional.of(WorkLock.take(corpus.home(), corpus.jobs()::release));
        var reader = new Once<>(() -> new ReadWorker(corpus.archive(), extractor.get()));
        Map<JobKind, JobWorker> workers =
                new TreeMap<>(
                        Map.of(
                                JobKind.EXTRACT, new ExtractWorker(corpus.archive(), reader, steps),
                                JobKind.RENDER,
                                        new RenderWorker(
                                                corpus.archive(),
                                                corpus.outgoing(),
                                                forms,
                                                corpus.formVersions(),
                                                presses.letters(),
                                                presses.annexes(),
                                                extractor,
                                                reader,
                                                steps),
                                JobKind.SEARCHABLE,
                                        new CopyWorker(
                                                corpus.archive(),
                                                presses.searchable(),
                                                pictures,
                                                steps),
                                JobKind.INDEX, new IndexJobs(index, steps)));
        return new JobRunner(corpus.jobs(), workers, () -> possible(workers.keySet()));
    }

    // What enters the index waits while another process writes it; that one does it then.
    private Set<JobKind> possible(Set<JobKind> known) {
        Set<JobKind> possible = EnumSet.copyOf(known);
        if (index.writer().isEmpty()) {
            possible.remove(JobKind.INDEX);
        }
        return possible;
    }

    private FormDesk formDesk(Letterhead letterhead) {
        var trials = new FormTrials(forms, letterhead, presses.letters(), pictures);
        return new FormDesk(forms, corpus.formVersions(), trials, letterhead);
    }

    private Letterhead letterhead() {
        return Letterhead.of(corpus.office(), salutationDesk.table());
    }
}
