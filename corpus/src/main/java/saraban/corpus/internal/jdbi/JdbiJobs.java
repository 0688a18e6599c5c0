package saraban.corpus.internal.jdbi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobId;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;
import saraban.corpus.workflow.Jobs;

/// The jobs in the database.
public final class JdbiJobs implements Jobs {
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
        writer.useTransaction(
                handle -> {
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

    private Optional<Job> claim(Set<JobKind> kinds, Optional<DocumentId> document, Duration lease) {
        // Workers ask often; only what a reader has seen is worth the writer's turn.
        if (kinds.isEmpty()
                || !readers.read(handle -> JobQueries.due(handle, kinds, clock.instant()))) {
            return Optional.empty();
        }
        return writer.inTransaction(
                handle -> {
                    Instant now = clock.instant();
                    JobTable.giveUpDeadly(handle, now, MOST_ATTEMPTS);
                    return JobTable.claim(handle, kinds, document, now, now.plus(lease));
                });
    }

    @Override
    public int release() {
        return writer.inTransaction(handle -> JobTable.release(handle, clock.instant()));
    }

    @Override
    public boolean renew(Job job, Duration lease) {
        return writer.inTransaction(
                handle -> JobTable.renew(handle, job, clock.instant().plus(lease)));
    }

    @Override
    public boolean done(Job job, JobKind... next) {
        return writer.inTransaction(
                handle -> {
                    boolean ended = JobTable.end(handle, job, JobState.DONE, "");
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
        return writer.inTransaction(handle -> postpone(handle, job, reason));
    }

    private boolean postpone(Handle handle, Job job, String reason) {
        if (job.attempts() >= MOST_ATTEMPTS) {
            return JobTable.end(handle, job, JobState.FAILED, reason);
        }
        if (JobTable.waits(handle, job)) {
            // A twin that waits already does this one's work.
            return JobTable.end(handle, job, JobState.DONE, reason);
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (job.attempts() - 1));
        return JobTable.putBack(handle, job, clock.instant().plus(pause), reason);
    }

    @Override
    public boolean fail(Job job, String reason) {
        return writer.inTransaction(handle -> JobTable.end(handle, job, JobState.FAILED, reason));
    }

    @Override
    public boolean retry(JobId id) {
        return writer.inTransaction(
                handle -> {
                    Optional<Job> failed =
                            JobQueries.find(handle, id)
                                    .filter(job -> job.state() == JobState.FAILED);
                    failed.ifPresent(job -> JobTable.waitAgain(handle, job, clock.instant()));
                    return failed.isPresent();
                });
    }

    @Override
    public Optional<Job> find(JobId id) {
        return readers.read(handle -> JobQueries.find(handle, id));
    }

    @Override
    public List<Job> open(DocumentId document) {
        return readers.read(handle -> JobQueries.open(handle, document));
    }

    @Override
    public int unfinished(Collection<JobKind> kinds) {
        return kinds.isEmpty() ? 0 : readers.read(handle -> JobQueries.unfinished(handle, kinds));
    }

    @Override
    public Map<JobState, Integer> counts() {
        return readers.read(JobQueries::counts);
    }

    @Override
    public List<Job> failed(int limit) {
        return readers.read(handle -> JobQueries.failed(handle, limit));
    }
}
