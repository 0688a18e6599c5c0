package saraban.corpus.register;

import java.time.Instant;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;

/// What a clerk states to enter a letter in the register of letters received.
///
/// @param registry where it is received
/// @param at when it came in, not after now
/// @param handling who is to act (การปฏิบัติ), if that is known already
/// @param remark หมายเหตุ, or empty
/// @param clerk user who receives it
public record LetterReceived(
        Registry registry,
        Instant at,
        What what,
        Optional<String> handling,
        String remark,
        String clerk) {

    /// The letter itself: in the archive, or on paper alone.
    public sealed interface What {
        /// A document of the archive; its recorded fields become the line's.
        record Kept(DocumentId document) implements What {}

        /// A paper of which no scan is kept, described by the clerk.
        record Paper(RecordFields fields) implements What {}
    }
}
