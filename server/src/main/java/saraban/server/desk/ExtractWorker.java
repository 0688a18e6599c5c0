package saraban.server.desk;

import java.util.List;
import java.util.function.Supplier;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Reader;
import saraban.corpus.workflow.JobKind;
import saraban.indexer.ReadWorker;

/// Reads a document that was brought in. One that cannot be read is found by its record; one that
/// was read from pictures gets a searchable copy.
final class ExtractWorker implements JobWorker {
    private final Archive archive;
    private final Supplier<ReadWorker> reader;
    private final DeskSteps steps;

    ExtractWorker(Archive archive, Supplier<ReadWorker> reader, DeskSteps steps) {
        this.archive = archive;
        this.reader = reader;
        this.steps = steps;
    }

    @Override
    public List<JobKind> work(DocumentId id) {
        reader.get().read(id);
        steps.reached(DeskSteps.Step.DOCUMENT_READ);
        return CopyWorker.wanted(archive.pages().of(id, Reader.PROGRAM))
                ? List.of(JobKind.INDEX, JobKind.SEARCHABLE)
                : List.of(JobKind.INDEX);
    }
}
