package saraban.server.desk;

import java.util.List;
import java.util.function.Supplier;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.ReadWorker;

/// Reads a document that was brought in. One that cannot be read is found by its record.
final class ExtractWorker implements JobWorker {
    private final Supplier<ReadWorker> reader;
    private final DeskSteps steps;

    ExtractWorker(Supplier<ReadWorker> reader, DeskSteps steps) {
        this.reader = reader;
        this.steps = steps;
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        reader.get().read(id);
        steps.reached(DeskSteps.Step.DOCUMENT_READ);
        return List.of(JobKind.INDEX);
    }
}
