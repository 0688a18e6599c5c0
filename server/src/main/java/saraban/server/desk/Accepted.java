package saraban.server.desk;

import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Sha256;

/// What became of a file that was brought in.
public sealed interface Accepted {
    /// It is kept as a new document; its reading follows.
    record Stored(DocumentId id, Sha256 sha256) implements Accepted {}

    /// The same bytes are kept already, as this document.
    record Known(DocumentId id, Sha256 sha256) implements Accepted {}

    /// It is not taken, and nothing is kept of it.
    ///
    /// @param detail what was expected and found, in English for the operator
    record Refused(Reason reason, String detail) implements Accepted {}

    /// Why a file is not taken.
    enum Reason {
        /// There is no file of that name.
        MISSING,
        /// It is a folder, a device or the like.
        NO_FILE,
        /// The system does not let us read it.
        LOCKED,
        /// It has no bytes.
        EMPTY,
        /// It has more bytes than are taken.
        TOO_LARGE
    }
}
