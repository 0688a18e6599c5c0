package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobId;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;

/// Finds and counts jobs.
final class JobQueries {
    private JobQueries() {}

    /// Whether a job could be claimed.
    static boolean due(Handle handle, Collection<JobKind> kinds, Instant now) {
        return handle.createQuery(
                        """
                        select 1
                          from job
                         where state in ('WAITING', 'RUNNING')
                           and due_at <= :now
                           and kind in (<kinds>)
                         limit 1
                        """)
                .bind("now", now)
                .bindList("kinds", JobTable.names(kinds))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static Optional<Job> find(Handle handle, JobId id) {
        return handle.createQuery("select %s from job where id = :id".formatted(JobTable.COLUMNS))
                .bind("id", id.value())
                .map((row, _) -> JobTable.job(row))
                .findOne();
    }

    static List<Job> open(Handle handle, DocumentId document) {
        return handle.createQuery(
                        """
                        select %s
                          from job
                         where document_id = :document
                           and state <> 'DONE'
                         order by id
                        """
                                .formatted(JobTable.COLUMNS))
                .bind("document", document.value())
                .map((row, _) -> JobTable.job(row))
                .list();
    }

    static int unfinished(Handle handle, Collection<JobKind> kinds) {
        return handle.createQuery(
                        """
                        select count(*)
                          from job
                         where state in ('WAITING', 'RUNNING')
                           and kind in (<kinds>)
                        """)
                .bindList("kinds", JobTable.names(kinds))
                .mapTo(Integer.class)
                .one();
    }

    static Map<JobState, Integer> counts(Handle handle) {
        var counts = new EnumMap<JobState, Integer>(JobState.class);
        for (JobState state : JobState.values()) {
            int jobs =
                    handle.createQuery("select count(*) from job where state = :state")
                            .bind("state", state)
                            .mapTo(Integer.class)
                            .one();
            counts.put(state, jobs);
        }
        return counts;
    }

    static List<Job> failed(Handle handle, int limit) {
        return handle.createQuery(
                        """
                        select %s
                          from job
                         where state = 'FAILED'
                         order by id desc
                         limit :limit
                        """
                                .formatted(JobTable.COLUMNS))
                .bind("limit", limit)
                .map((row, _) -> JobTable.job(row))
                .list();
    }
}
