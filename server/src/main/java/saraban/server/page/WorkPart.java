package saraban.server.page;

import java.util.List;
import saraban.corpus.archive.Document;
import saraban.corpus.workflow.Job;

/// The part of a document's page that says what is still to be done.
public record WorkPart(Document document, List<Job> jobs) implements Page {
    public WorkPart {
        jobs = List.copyOf(jobs);
    }

    @Override
    public String title() {
        return document.name();
    }
}
