package saraban.server.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saraban.corpus.SarabanException;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.Jobs;

/// Does the jobs that a home keeps: in the background once started, or in the caller for one
/// document.
///
/// A job is held by a lease that is renewed while it runs, so that another process can go on
/// where this one was killed. As many jobs run at once as the machine has cores.
public final class JobRunner implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration NAP = Duration.ofSeconds(1);

    private final Jobs jobs;
    private final Map<JobKind, JobWorker> workers;
    private final Supplier<Set<JobKind>> possible;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Semaphore work = new Semaphore(0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LeaseKeeper leases;
    private volatile boolean closed;

    /// @param possible the kinds of jobs that can be done at the moment
    JobRunner(Jobs jobs, Map<JobKind, JobWorker> workers, Supplier<Set<JobKind>> possible) {
        this.jobs = jobs;
        this.workers = Map.copyOf(workers);
        this.possible = possible;
        this.leases = new LeaseKeeper(jobs, LEASE);
    }

    /// Starts doing jobs in the background until [#close()].
    public void start() {
        threads.submit(this::serve);
    }

    /// Says that there is work, so that it is not noticed a second later only.
    public void wake() {
        work.release();
    }

    /// Does the jobs of one document in the calling thread, and those that follow from them.
    ///
    /// @param most no further job is begun after this time
    /// @return whether nothing is left to do for it
    public boolean finish(DocumentId document, Duration most) {
        if (jobs.open(document).isEmpty()) {
            return true;
        }
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            cores.acquireUninterruptibly();
            try {
                Optional<Job> job = jobs.claim(possible.get(), document, LEASE);
                if (job.isEmpty()) {
                    break;
                }
                run(job.get());
            } finally {
                cores.release();
            }
        }
        wake();
        return jobs.open(document).isEmpty();
    }

    /// Stops taking jobs and waits for those that run; what is not ended then is done by whoever
    /// opens the home next.
    @Override
    public void close() {
        closed = true;
        wake();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("jobs still run after 30 seconds; they are left to the next start");
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        leases.close();
    }

    // The background thread: one job for each free core, a nap when there is none.
    private void serve() {
        while (!closed) {
            cores.acquireUninterruptibly();
            Optional<Job> job = claimed();
            if (job.isPresent()) {
                threads.submit(() -> runOnACore(job.get()));
            } else {
                cores.release();
                nap();
            }
        }
    }

    private Optional<Job> claimed() {
        try {
            return closed ? Optional.empty() : jobs.claim(possible.get(), LEASE);
        } catch (SarabanException fault) {
            LOG.error("no job can be taken: {}", fault.getMessage());
            return Optional.empty();
        }
    }

    private void runOnACore(Job job) {
        try {
            run(job);
        } finally {
            cores.release();
            wake();
        }
    }

    private void run(Job job) {
        try (var _ = leases.keep(job)) {
            JobKind[] next = workers.get(job.kind()).work(job.document()).toArray(JobKind[]::new);
            jobs.done(job, next);
        } catch (SarabanException fault) {
            postpone(job, fault.getMessage(), fault);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            // The edge of a worker's work: whatever breaks, the job is kept and the next one gets
            // its turn.
            postpone(job, "broke off: " + fault, fault);
        }
    }

    private void postpone(Job job, String reason, Throwable fault) {
        LOG.warn(
                "[{}] {} job, attempt {}: {}",
                job.document(),
                job.kind(),
                job.attempts(),
                reason,
                fault);
        try {
            jobs.postpone(job, reason);
        } catch (SarabanException second) {
            LOG.error(
                    "[{}] {} job cannot be put back, its lease will end: {}",
                    job.document(),
                    job.kind(),
                    second.getMessage());
        }
    }

    private void nap() {
        try {
            work.tryAcquire(NAP.toMillis(), TimeUnit.MILLISECONDS);
            work.drainPermits();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
