package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Job;
import saraban.corpus.workflow.JobId;
import saraban.corpus.workflow.JobKind;
import saraban.corpus.workflow.JobState;

/// The jobs as rows; also written as part of the transactions that make them needed.
///
/// A job in hand is named by its id and attempt, so that a worker whose lease has ended cannot
/// answer for the one that came after it.
final class JobTable {
    static final String COLUMNS = "id, kind, document_id, state, attempts, due_at, reason";

    private JobTable() {}

    static void enqueue(Handle handle, JobKind kind, DocumentId document, Instant now) {
        handle.createUpdate(
                        """
                        insert into job (kind, document_id, state, due_at)
                        values (:kind, :document, 'WAITING', :now)
                            on conflict (kind, document_id) where state = 'WAITING' do nothing
                        """)
                .bind("kind", kind)
                .bind("document", document.value())
                .bind("now", now)
                .execute();
    }

    /// Gives up the jobs whose workers have died once too often.
    static void giveUpDeadly(Handle handle, Instant now, int most) {
        handle.createUpdate(
                        """
                        update job
                           set state = 'FAILED',
                               reason = 'expected an answer from its worker, found none in '
                                        || attempts || ' attempts'
                         where state = 'RUNNING'
                           and due_at <= :now
                           and attempts >= :most
                        """)
                .bind("now", now)
                .bind("most", most)
                .execute();
    }

    static Optional<Job> claim(
            Handle handle,
            Collection<JobKind> kinds,
            Optional<DocumentId> document,
            Instant now,
            Instant until) {
        return handle.createQuery(
                        """
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
                        """
                                .formatted(COLUMNS))
                .bind("until", until)
                .bind("now", now)
                .bind("document", document.map(DocumentId::value))
                .bindList("kinds", names(kinds))
                .map((row, _) -> job(row))
                .findOne();
    }

    /// Ends every lease.
    static int release(Handle handle, Instant now) {
        return handle.createUpdate(
                        """
                        update job
                           set due_at = :now
                         where state = 'RUNNING'
                        """)
                .bind("now", now)
                .execute();
    }

    static boolean renew(Handle handle, Job job, Instant until) {
        return inHand(
                                handle,
                                job,
                                """
                                update job
                                   set due_at = :until
                                """)
                        .bind("until", until)
                        .execute()
                > 0;
    }

    static boolean end(Handle handle, Job job, JobState state, String reason) {
        return inHand(
                                handle,
                                job,
                                """
                                update job
                                   set state = :state, reason = :reason
                                """)
                        .bind("state", state)
                        .bind("reason", reason)
                        .execute()
                > 0;
    }

    static boolean putBack(Handle handle, Job job, Instant due, String reason) {
        return inHand(
                                handle,
                                job,
                                """
                                update job
                                   set state = 'WAITING', due_at = :due, reason = :reason
                                """)
                        .bind("due", due)
                        .bind("reason", reason)
                        .execute()
                > 0;
    }

    /// Lets a job that was given up begin anew, unless a twin waits already.
    static void waitAgain(Handle handle, Job job, Instant now) {
        handle.createUpdate(
                        """
                        update job
                           set state = :state, attempts = 0, due_at = :now
                         where id = :id
                        """)
                .bind("state", waits(handle, job) ? JobState.DONE : JobState.WAITING)
                .bind("now", now)
                .bind("id", job.id().value())
                .execute();
    }

    /// Whether a job of the same kind waits for the same document.
    static boolean waits(Handle handle, Job job) {
        return handle.createQuery(
                                """
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

    private static Update inHand(Handle handle, Job job, String update) {
        String ofThisAttempt =
                """
                 where id = :id
                   and attempts = :attempts
                   and state = 'RUNNING'
                """;
        return handle.createUpdate(update + ofThisAttempt)
                .bind("id", job.id().value())
                .bind("attempts", job.attempts());
    }

    static List<String> names(Collection<JobKind> kinds) {
        return kinds.stream().map(JobKind::name).toList();
    }

    static Job job(ResultSet row) throws SQLException {
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
