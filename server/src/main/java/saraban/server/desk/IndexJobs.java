package saraban.server.desk;

import java.util.List;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.JobKind;

/// Enters a document in the search index, issued and imported ones alike.
final class IndexJobs implements JobWorker {
    private final SearchIndex index;
    private final DeskSteps steps;

    IndexJobs(SearchIndex index, DeskSteps steps) {
        this.index = index;
        this.steps = steps;
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        index.put(id);
        steps.reached(DeskSteps.Step.INDEXED);
        return List.of();
    }
}
