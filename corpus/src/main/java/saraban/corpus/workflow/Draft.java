package saraban.corpus.workflow;

import java.time.Instant;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.LetterNumber;

/// A letter in the making (ร่างหนังสือ), with its newest revision.
///
/// @param form name of the form it is written on
/// @param clerk user who began it
/// @param source the received document that it was begun from, e.g. the circular it relays
/// @param issued what it became; then it is closed
public record Draft(
        DraftId id,
        String form,
        String clerk,
        Optional<DocumentId> source,
        Instant begunAt,
        DraftRevision latest,
        Optional<Outcome> issued) {

    /// The letter that a draft became.
    public record Outcome(LetterNumber number, DocumentId document) {}
}
