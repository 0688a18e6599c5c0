package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobId;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;
import saraban.corpus.workflow.Jobs;

/// The jobs in the database. A job in hand is named by its id and attempt, so that a worker whose lease has ended cannot
/// answer for the one that came after it.
public final class JdbiJobs implements Jobs {
    private static final String COLUMNS = "id, kind, document_id, state, attempts, due_at, reason";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;

    public JdbiJobs(Database database, InstantSource clock) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
    }

    @Override
    public void enqueue(JobKind kind, DocumentId document) {
        writer.useTransaction(handle -> {
            DocumentTable.mustExist(handle, document);
            JobTable.enqueue(handle, kind, document, clock.instant());
        });
    }

    @Override
    public Optional<Job> claim(Set<JobKind> kinds, Duration lease) {
        return claim(kinds, Optional.empty(), lease);
    }

    @Override
    public Optional<Job> claim(Set<JobKind> kinds, DocumentId document, Duration lease) {
        return claim(kinds, Optional.of(document), lease);
    }

    @Override
    public int release() {
        return writer.inTransaction(handle -> handle.createUpdate("""
                        update job
                           set due_at = :now
                         where state = 'RUNNING'
                        """)
                .bind("now", clock.instant())
                .execute());
    }

    private Optional<Job> claim(Set<JobKind> kinds, Optional<DocumentId> document, Duration lease) {
        if (kinds.isEmpty() || nothingDue(kinds)) {
            return Optional.empty();
        }
        return writer.inTransaction(handle -> {
            Instant now = clock.instant();
            giveUpDeadly(handle, now);
            return handle.createQuery("""
                            update job
                               set state = 'RUNNING', attempts = attempts + 1, due_at = :until
                             where id = (select id
                                           from job as next
                                          where state in ('WAITING', 'RUNNING')
                                            and due_at <= :now
                                            and kind in (<kinds>)
                                            and document_id = coalesce(:document, document_id)
                                            and not exists (select 1
                                                              from job as other
                                                             where other.document_id = next.document_id
                                                               and other.kind = next.kind
                                                               and other.state = 'RUNNING'
                                                               and other.id <> next.id)
                                          order by id
                                          limit 1)
                            returning %s
                            """.formatted(COLUMNS))
                    .bind("until", now.plus(lease))
                    .bind("now", now)
                    .bind("document", document.map(DocumentId::value))
                    .bindList("kinds", kinds.stream().map(JobKind::name).toList())
                    .map((row, _) -> job(row))
                    .findOne();
        });
    }

    // Workers ask often; only what a reader has seen is worth the writer's turn.
    private boolean nothingDue(Set<JobKind> kinds) {
        return readers.read(handle -> handle.createQuery("""
                                select count(*)
                                  from job
                                 where state in ('WAITING', 'RUNNING')
                                   and due_at <= :now
                                   and kind in (<kinds>)
                                """)
                        .bind("now", clock.instant())
                        .bindList("kinds", kinds.stream().map(JobKind::name).toList())
                        .mapTo(Integer.class)
                        .one()
                == 0);
    }

    private static void giveUpDeadly(Handle handle, Instant now) {
        handle.createUpdate("""
                        update job
                           set state = 'FAILED',
                               reason = 'expected an answer from its worker, found none in ' || attempts || ' attempts'
                         where state = 'RUNNING'
                           and due_at <= :now
                           and attempts >= :most
                        """)
                .bind("now", now)
                .bind("most", MOST_ATTEMPTS)
                .execute();
    }

    @Override
    public boolean renew(Job job, Duration lease) {
        return writer.inTransaction(handle -> inHand(
                        handle.createUpdate("""
                                update job
                                   set due_at = :until
                                 where id = :id
                                   and attempts = :attempts
                                   and state = 'RUNNING'
                                """),
                        job)
                .bind("until", clock.instant().plus(lease))
                .execute()
                > 0);
    }

    @Override
    public boolean done(Job job, JobKind... next) {
        return writer.inTransaction(handle -> {
            boolean ended = end(handle, job, JobState.DONE, "");
            if (ended) {
                for (JobKind kind : next) {
                    JobTable.enqueue(handle, kind, job.document(), clock.instant());
                }
            }
            return ended;
        });
    }

    @Override
    public boolean postpone(Job job, String reason) {
        if (job.attempts() >= MOST_ATTEMPTS) {
            return fail(job, reason);
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (job.attempts() - 1));
        return writer.inTransaction(handle -> {
            // A twin that waits already does this one's work.
            if (waits(handle, job)) {
                return end(handle, job, JobState.DONE, reason);
            }
            return inHand(
                                    handle.createUpdate("""
                                            update job
                                               set state = 'WAITING', due_at = :due, reason = :reason
                                             where id = :id
                                               and attempts = :attempts
                                               and state = 'RUNNING'
                                            """),
                                    job)
                            .bind("due", clock.instant().plus(pause))
                            .bind("reason", reason)
                            .execute()
                    > 0;
        });
    }

    @Override
    public boolean fail(Job job, String reason) {
        return writer.inTransaction(handle -> end(handle, job, JobState.FAILED, reason));
    }

    @Override
    public boolean retry(JobId id) {
        return writer.inTransaction(handle -> {
            Optional<Job> job = find(handle, id).filter(found -> found.state() == JobState.FAILED);
            if (job.isEmpty()) {
                return false;
            }
            boolean twin = waits(handle, job.get());
            handle.createUpdate("""
                            update job
                               set state = :state, attempts = 0, due_at = :now
                             where id = :id
                            """)
                    .bind("state", twin ? JobState.DONE : JobState.WAITING)
                    .bind("now", clock.instant())
                    .bind("id", id.value())
                    .execute();
            return true;
        });
    }

    @Override
    public Optional<Job> find(JobId id) {
        return readers.read(handle -> find(handle, id));
    }

    @Override
    public List<Job> open(DocumentId document) {
        return readers.read(handle -> handle.createQuery("""
                        select %s
                          from job
                         where document_id = :document
                           and state <> 'DONE'
                         order by id
                        """.formatted(COLUMNS))
                .bind("document", document.value())
                .map((row, _) -> job(row))
                .list());
    }

    @Override
    public int unfinished(Collection<JobKind> kinds) {
        if (kinds.isEmpty()) {
            return 0;
        }
        return readers.read(handle -> handle.createQuery("""
                        select count(*)
                          from job
                         where state in ('WAITING', 'RUNNING')
                           and kind in (<kinds>)
                        """)
                .bindList("kinds", kinds.stream().map(JobKind::name).toList())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Map<JobState, Integer> counts() {
        var counts = new EnumMap<JobState, Integer>(JobState.class);
        for (JobState state : JobState.values()) {
            counts.put(state, 0);
        }
        readers.read(handle -> handle.createQuery("""
                        select state, count(*) as jobs
                          from job
                         group by state
                        """)
                .map((row, _) -> counts.put(ColumnTypes.constant(row, "state", JobState.class), row.getInt("jobs")))
                .list());
        return counts;
    }

    @Override
    public List<Job> failed(int limit) {
        return readers.read(handle -> handle.createQuery("""
                        select %s
                          from job
                         where state = 'FAILED'
                         order by id desc
                         limit :limit
                        """.formatted(COLUMNS))
                .bind("limit", limit)
                .map((row, _) -> job(row))
                .list());
    }

    private static boolean end(Handle handle, Job job, JobState state, String reason) {
        return inHand(
                                handle.createUpdate("""
                                        update job
                                           set state = :state, reason = :reason
                                         where id = :id
                                           and attempts = :attempts
                                           and state = 'RUNNING'
                                        """),
                                job)
                        .bind("state", state)
                        .bind("reason", reason)
                        .execute()
                > 0;
    }

    private static Update inHand(Update update, Job job) {
        return update.bind("id", job.id().value()).bind("attempts", job.attempts());
    }

    private static boolean waits(Handle handle, Job job) {
        return handle.createQuery("""
                                select count(*)
                                  from job
                                 where kind = :kind
                                   and document_id = :document
                                   and state = 'WAITING'
                                """)
                        .bind("kind", job.kind())
                        .bind("document", job.document().value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static Optional<Job> find(Handle handle, JobId id) {
        return handle.createQuery("""
                        select %s
                          from job
                         where id = :id
                        """.formatted(COLUMNS))
                .bind("id", id.value())
                .map((row, _) -> job(row))
                .findOne();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                ColumnTypes.constant(row, "kind", JobKind.class),
                new DocumentId(row.getLong("document_id")),
                ColumnTypes.constant(row, "state", JobState.class),
                row.getInt("attempts"),
                ColumnTypes.instant(row, "due_at"),
                row.getString("reason"));
    }
}
