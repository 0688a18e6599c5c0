package saraban.corpus.internal.jdbi;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.JobKind;

/// Writes jobs as part of the transaction that makes them needed.
final class JobTable {
    private JobTable() {}

    static void enqueue(Handle handle, JobKind kind, DocumentId document, Instant now) {
        handle.createUpdate("""
                        insert into job (kind, document_id, state, due_at)
                        values (:kind, :document, 'WAITING', :now)
                            on conflict (kind, document_id) where state = 'WAITING' do nothing
                        """)
                .bind("kind", kind)
                .bind("document", document.value())
                .bind("now", now)
                .execute();
    }
}
