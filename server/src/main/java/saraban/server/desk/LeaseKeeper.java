package saraban.server.desk;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saraban.corpus.SarabanException;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.Jobs;

/// Renews the leases of the jobs that run in this process, well before they end.
final class LeaseKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);

    private final Jobs jobs;
    private final Duration lease;
    private final Set<Job> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("leases").factory());

    LeaseKeeper(Jobs jobs, Duration lease) {
        this.jobs = jobs;
        this.lease = lease;
        long millis = lease.toMillis() / 3;
        clock.scheduleAtFixedRate(this::renew, millis, millis, TimeUnit.MILLISECONDS);
    }

    /// Keeps the lease of a job until what is returned is closed.
    Kept keep(Job job) {
        held.add(job);
        return () -> held.remove(job);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void renew() {
        for (Job job : held) {
            try {
                jobs.renew(job, lease);
            } catch (SarabanException fault) {
                LOG.warn(
                        "[{}] the lease of its {} job cannot be renewed: {}",
                        job.document(),
                        job.kind(),
                        fault.getMessage());
            }
        }
    }

    /// A lease being kept.
    @FunctionalInterface
    interface Kept extends AutoCloseable {
        @Override
        void close();
    }
}
