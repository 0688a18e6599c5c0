package saraban.corpus.workflow;

import java.time.Instant;
import saraban.corpus.archive.DocumentId;

/// Something to be done for a document.
///
/// @param attempts how often it has been claimed
/// @param due when it can be claimed; while it runs, when its lease ends
/// @param reason what went wrong last, or empty
public record Job(
        JobId id,
        JobKind kind,
        DocumentId document,
        JobState state,
        int attempts,
        Instant due,
        String reason) {}
