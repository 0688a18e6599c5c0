package saraban.server.page;

import java.time.Instant;
import java.util.List;
import saraban.corpus.archive.Counts;
import saraban.corpus.archive.Document;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.Job;

/// What waits for a clerk.
///
/// @param drafts the clerk's own open drafts, the one saved last in front
/// @param letters the lines entered last in the register
/// @param doubtful documents whose facts were read but not confirmed by anyone
/// @param working how many jobs wait or run
/// @param failed jobs that were given up
/// @param writes whether the clerk may draft
public record HomePage(
        List<DraftRow> drafts,
        List<RegisterEntry> letters,
        List<Document> doubtful,
        Counts counts,
        int working,
        List<Job> failed,
        boolean writes)
        implements Page {
    public HomePage {
        drafts = List.copyOf(drafts);
        letters = List.copyOf(letters);
        doubtful = List.copyOf(doubtful);
        failed = List.copyOf(failed);
    }

    @Override
    public String title() {
        return Words.say("home.title");
    }

    /// @param form Thai title of its form
    /// @param subject as typed so far, perhaps empty
    public record DraftRow(
            DraftId id, String form, String subject, Instant savedAt, String savedBy) {}
}
