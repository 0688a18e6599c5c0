package saraban.server.desk;

import java.util.List;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.JobKind;

/// Does the jobs of one kind. Done twice, a job has the same result.
@FunctionalInterface
interface JobWorker {
    /// Does what the job asks for.
    ///
    /// @return the jobs that follow for the same document
    /// @throws saraban.corpus.SarabanException when something broke; the job is tried again later
    List<JobKind> work(DocumentId document);
}
