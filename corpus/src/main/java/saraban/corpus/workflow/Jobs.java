package saraban.corpus.workflow;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.corpus.archive.DocumentId;

/// What waits to be done. A job runs at least once: when its worker dies, its lease ends and
/// another claims it. Answers about a job that has meanwhile been claimed by another worker
/// change nothing and return false.
public interface Jobs {
    /// A job claimed this often without an answer is given up: whatever it reads kills its
    /// worker.
    int MOST_ATTEMPTS = 5;

    /// Sees to it that a job of this kind waits for the document. One that waits already is
    /// enough.
    void enqueue(JobKind kind, DocumentId document);

    /// Takes the oldest job that is due, for as long as the lease.
    Optional<Job> claim(Set<JobKind> kinds, Duration lease);

    /// Takes the oldest job of one document that is due, for as long as the lease.
    Optional<Job> claim(Set<JobKind> kinds, DocumentId document, Duration lease);

    /// Ends the lease of every job in hand: for one who knows that no worker is left, since all
    /// were cut off.
    ///
    /// @return how many jobs can be claimed again
    int release();

    /// Lengthens the lease of a job in hand, from now.
    boolean renew(Job job, Duration lease);

    /// Ends a job and has the next ones wait for the same document, in one transaction.
    boolean done(Job job, JobKind... next);

    /// Puts a job back for a later attempt, twice as late each time from half a minute on, or
    /// gives it up after [#MOST_ATTEMPTS].
    boolean postpone(Job job, String reason);

    /// Gives a job up.
    boolean fail(Job job, String reason);

    /// Has a job that was given up wait again, with its attempts forgotten.
    boolean retry(JobId job);

    Optional<Job> find(JobId job);

    /// The jobs that are not done yet for a document.
    List<Job> open(DocumentId document);

    /// How many jobs of these kinds wait or run.
    int unfinished(Collection<JobKind> kinds);

    /// How many jobs there are in each state.
    Map<JobState, Integer> counts();

    /// The jobs that were given up, the newest first.
    List<Job> failed(int limit);
}
