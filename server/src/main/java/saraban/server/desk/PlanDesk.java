package saraban.server.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.check.PlanChecks;
import saraban.corpus.plan.store.FoundRow;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.Page;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanMoved;
import saraban.corpus.plan.store.PlanQuery;
import saraban.corpus.plan.store.PlanRevision;
import saraban.corpus.plan.store.PlanSaved;
import saraban.corpus.plan.store.PlanStatus;
import saraban.corpus.plan.store.Plans;
import saraban.corpus.plan.store.RowQuery;

/// Where plans and reports are written, checked, taken from draft to force, and found by their
/// rows. The office's clerks share them, as far as their clearance goes.
public final class PlanDesk {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Plans plans;
    private final InstantSource clock;

    PlanDesk(Plans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// The desk of an open home, for work on plans alone.
    public static PlanDesk of(Corpus corpus, InstantSource clock) {
        return new PlanDesk(corpus.plans(), clock);
    }

    /// Begins an empty plan: a report for the running fiscal year, a plan from the next one on, as
    /// long as its kind demands.
    public KeptPlan start(PlanKind kind, Clerk clerk) {
        return start(blank(kind), Secrecy.NONE, clerk);
    }

    /// Keeps a new plan.
    ///
    /// @param secrecy not stricter than the clerk may see
    public KeptPlan start(Plan plan, Secrecy secrecy, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "write plans");
        if (!clerk.reader().maySee(secrecy)) {
            throw new NotAllowedException(
                    "user '%s': expected a class of secrecy up to %s, found %s"
                            .formatted(clerk.user(), clerk.clearance(), secrecy));
        }
        return plans.begin(plan, secrecy, clerk.user());
    }

    /// Adds a revision.
    ///
    /// @param base number of the revision that was on the clerk's screen
    /// @return empty where there is no such plan for this clerk
    public Optional<PlanSaved> save(PlanId id, int base, Plan changed, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "write plans");
        return find(id, clerk).map(_ -> plans.save(id, base, changed, clerk.user()));
    }

    /// Takes a plan a step on its way. With errors in it a plan is submitted only where the clerk
    /// says so, who then gives the reason in the note.
    ///
    /// @param base number of the revision that was on the clerk's screen
    /// @param dated the day of the step, as the papers say
    /// @param note e.g. the committee and its meeting
    /// @return empty where there is no such plan for this clerk
    public Optional<PlanStep> move(
            PlanId id,
            int base,
            PlanStatus to,
            LocalDate dated,
            String note,
            boolean inSpiteOfErrors,
            Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "take plans on their way");
        return find(id, clerk)
                .map(
                        kept -> {
                            List<Finding> errors =
                                    to == PlanStatus.SUBMITTED && !inSpiteOfErrors
                                            ? errors(kept.latest().plan())
                                            : List.of();
                            if (!errors.isEmpty()) {
                                return new PlanStep.HasErrors(errors);
                            }
                            return switch (plans.move(id, base, to, dated, note, clerk.user())) {
                                case PlanMoved.Done(var moved) -> new PlanStep.Done(moved);
                                case PlanMoved.Refused refused -> new PlanStep.Refused(refused);
                            };
                        });
    }

    public Optional<KeptPlan> find(PlanId id, Clerk clerk) {
        return plans.find(id, clerk.reader());
    }

    /// A plan as it was saved once.
    public Optional<PlanRevision> revision(PlanId id, int number, Clerk clerk) {
        return plans.revision(id, number, clerk.reader());
    }

    /// Every revision of a plan, the first one first.
    public List<PlanRevision> revisions(PlanId id, Clerk clerk) {
        return plans.revisions(id, clerk.reader());
    }

    /// Plans, the one saved last in front.
    public Page<KeptPlan> list(PlanQuery query, Clerk clerk) {
        return plans.list(query, clerk.reader());
    }

    /// Rows of the newest revisions of all plans.
    public Page<FoundRow> rows(RowQuery query, Clerk clerk) {
        return plans.rows(query, clerk.reader());
    }

    /// What is wrong with a plan as it stands, or worth a look; nothing is kept.
    public List<Finding> check(Plan plan) {
        return PlanChecks.check(plan);
    }

    /// An empty plan of a kind, with its years.
    public Plan blank(PlanKind kind) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BANGKOK);
        int running =
                BuddhistYear.of(today).value()
                        + (today.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0);
        int first = kind == PlanKind.KPI_REPORT ? running : running + 1;
        int length = kind.form().years().orElse(1);
        return Plan.of(
                kind,
                kind.title(),
                new FiscalYears(first, first + length - 1),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static List<Finding> errors(Plan plan) {
        return PlanChecks.check(plan).stream().filter(Finding::isError).toList();
    }
}
