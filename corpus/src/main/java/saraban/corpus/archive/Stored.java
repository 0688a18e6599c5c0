package saraban.corpus.archive;

/// What became of a file that was brought to the archive.
public sealed interface Stored {
    DocumentId id();

    Sha256 sha256();

    /// It is kept as a new document, and a job to read it waits.
    record New(DocumentId id, Sha256 sha256) implements Stored {}

    /// The same bytes are kept already, as this document; nothing has changed.
    record Known(DocumentId id, Sha256 sha256) implements Stored {}
}
