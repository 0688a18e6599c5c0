package saraban.corpus.internal.jdbi;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import saraban.corpus.archive.Sha256;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.SearchText;
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
import saraban.corpus.plan.store.StatusStep;
import saraban.corpus.plan.text.PlanJson;

/// The plans in the database.
public final class JdbiPlans implements Plans {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiPlans(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public KeptPlan begin(Plan plan, Secrecy secrecy, String clerk) {
        PlanRevision first = revision(1, plan, clerk);
        var step =
                new StatusStep(
                        PlanStatus.DRAFT,
                        1,
                        0,
                        BangkokTime.dayOf(first.savedAt()),
                        "",
                        clerk,
                        first.savedAt());
        return writer.inTransaction(
                handle -> {
                    PlanId id = PlanTable.begin(handle, plan, secrecy, first);
                    add(handle, id, first);
                    PlanTable.add(handle, id, step);
                    return new KeptPlan(id, secrecy, clerk, first.savedAt(), first, List.of(step));
                });
    }

    @Override
    public PlanSaved save(PlanId id, int base, Plan changed, String clerk) {
        return writer.inTransaction(
                handle -> {
                    KeptPlan kept = mustFind(handle, id);
                    PlanRevision latest = kept.latest();
                    if (latest.plan().kind() != changed.kind()) {
                        throw new IllegalArgumentException(
                                "plan %s: expected a %s, found a %s"
                                        .formatted(
                                                id,
                                                latest.plan().kind().code(),
                                                changed.kind().code()));
                    }
                    if (kept.status() == PlanStatus.APPROVED
                            || kept.status() == PlanStatus.SUPERSEDED) {
                        return new PlanSaved.Closed(kept.status());
                    }
                    if (latest.number() != base) {
                        return new PlanSaved.Conflict(
                                latest.number(), latest.savedBy(), latest.savedAt());
                    }
                    PlanRevision revision = revision(base + 1, changed, clerk);
                    add(handle, id, revision);
                    return new PlanSaved.Done(revision);
                });
    }

    @Override
    public PlanMoved move(
            PlanId id, int base, PlanStatus to, LocalDate dated, String note, String clerk) {
        return writer.inTransaction(
                handle -> {
                    KeptPlan kept = mustFind(handle, id);
                    Optional<PlanMoved.Why> refused = refusal(kept, base, to, dated);
                    if (refused.isPresent()) {
                        return new PlanMoved.Refused(
                                refused.get(), kept.status(), kept.latest().number());
                    }
                    var step =
                            new StatusStep(
                                    to,
                                    base,
                                    amendment(kept, to),
                                    dated,
                                    note,
                                    clerk,
                                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    PlanTable.add(handle, id, step);
                    return new PlanMoved.Done(mustFind(handle, id));
                });
    }

    @Override
    public Optional<KeptPlan> find(PlanId id, Reader reader) {
        return readers.readAtOnce(handle -> PlanTable.find(handle, id, reader));
    }

    @Override
    public Optional<PlanRevision> revision(PlanId id, int number, Reader reader) {
        return readers.read(
                handle ->
                        revisions(handle, "and revision.number = :number", id, reader)
                                .bind("number", number)
                                .map((row, _) -> PlanTable.revision(row))
                                .findOne());
    }

    @Override
    public List<PlanRevision> revisions(PlanId id, Reader reader) {
        return readers.read(
                handle ->
                        revisions(handle, "order by revision.number", id, reader)
                                .map((row, _) -> PlanTable.revision(row))
                                .list());
    }

    @Override
    public Page<KeptPlan> list(PlanQuery query, Reader reader) {
        List<String> words = SearchText.words(query.words());
        var where = new StringBuilder(PlanTable.FROM_VISIBLE);
        query.kind().ifPresent(_ -> where.append("and plan.kind = :kind\n"));
        query.year().ifPresent(_ -> where.append("and :year between year_from and year_to\n"));
        IntStream.range(0, words.size())
                .forEach(i -> where.append("and instr(title_words, :word%d) > 0\n".formatted(i)));
        return readers.readAtOnce(
                handle -> {
                    int total =
                            bind(handle.createQuery("select count(*)" + where), query, reader)
                                    .mapTo(Integer.class)
                                    .one();
                    List<KeptPlan> plans =
                            bind(
                                            handle.createQuery(
                                                    PlanTable.VISIBLE
                                                            + where
                                                            + "order by revision.saved_at desc, plan.id desc"
                                                            + " limit :limit offset :offset"),
                                            query,
                                            reader)
                                    .bind("limit", query.limit())
                                    .bind("offset", query.offset())
                                    .map((row, _) -> PlanTable.plan(handle, row))
                                    .list();
                    return new Page<>(total, plans);
                });
    }

    @Override
    public Page<FoundRow> rows(RowQuery query, Reader reader) {
        return readers.readAtOnce(handle -> PlanRowTable.find(handle, query, reader));
    }

    private PlanRevision revision(int number, Plan plan, String clerk) {
        return new PlanRevision(
                number,
                plan,
                Sha256.of(PlanJson.canonical(plan)),
                clerk,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void add(Handle handle, PlanId id, PlanRevision revision) {
        PlanTable.add(handle, id, revision);
        PlanRowTable.replace(handle, id, revision);
    }

    private static KeptPlan mustFind(Handle handle, PlanId id) {
        return PlanTable.find(handle, id, Reader.PROGRAM)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "plan %s: expected one, found none".formatted(id)));
    }

    private static Optional<PlanMoved.Why> refusal(
            KeptPlan kept, int base, PlanStatus to, LocalDate dated) {
        if (kept.latest().number() != base) {
            return Optional.of(PlanMoved.Why.SAVED_SINCE);
        }
        if (!kept.status().next().contains(to)) {
            return Optional.of(PlanMoved.Why.NOT_NEXT);
        }
        if (to == PlanStatus.SUBMITTED && kept.announcedRevision() == base) {
            return Optional.of(PlanMoved.Why.NOTHING_CHANGED);
        }
        return dated.isBefore(kept.history().getLast().dated())
                        && kept.history().getLast().status() != PlanStatus.DRAFT
                ? Optional.of(PlanMoved.Why.BEFORE_LAST_STEP)
                : Optional.empty();
    }

    // What is announced first is the plan itself; what is announced after it changes it.
    private static int amendment(KeptPlan kept, PlanStatus to) {
        int announced =
                (int)
                        kept.history().stream()
                                .filter(step -> step.status() == PlanStatus.ANNOUNCED)
                                .count();
        return switch (to) {
            case DRAFT, SUBMITTED, APPROVED, ANNOUNCED -> announced;
            case IN_FORCE, SUPERSEDED -> Math.max(0, announced - 1);
        };
    }

    private static Query revisions(Handle handle, String which, PlanId id, Reader reader) {
        return handle.createQuery(
                        """
                        select revision.number, revision.json, revision.sha256, revision.saved_by, revision.saved_at
                          from plan
                          join plan_revision as revision
                            on revision.plan_id = plan.id
                         where plan.id = :id
                           and plan.secrecy in (<visible>)
                        """
                                + which)
                .bind("id", id.value())
                .bindList("visible", ColumnTypes.visibleTo(reader));
    }

    private static Query bind(Query query, PlanQuery asked, Reader reader) {
        asked.kind().ifPresent(kind -> query.bind("kind", kind.name()));
        asked.year().ifPresent(year -> query.bind("year", year));
        List<String> words = SearchText.words(asked.words());
        IntStream.range(0, words.size()).forEach(i -> query.bind("word" + i, words.get(i)));
        return query.bindList("visible", ColumnTypes.visibleTo(reader));
    }
}
