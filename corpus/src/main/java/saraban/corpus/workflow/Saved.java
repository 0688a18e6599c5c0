package saraban.corpus.workflow;

import java.time.Instant;

/// What became of a wish to save a draft.
public sealed interface Saved {
    /// It is kept as this revision.
    record Done(DraftRevision revision) implements Saved {}

    /// Someone saved the draft since the revision that this one was written over; nothing is
    /// kept of the latter.
    ///
    /// @param latest number of the newest revision
    /// @param savedBy user who saved it
    record Conflict(int latest, String savedBy, Instant savedAt) implements Saved {}

    /// The draft has become a letter and is closed.
    record Closed(Draft.Outcome issued) implements Saved {}
}
