package saraban.indexer.extract;

import saraban.corpus.SarabanException;

/// A file, or a page of it, could not be read. [TextExtractor] answers it with
/// [Extraction.Unreadable].
public final class UnreadableFileException extends SarabanException {
    private static final long serialVersionUID = 1;

    private final UnreadableKind kind;

    public UnreadableFileException(UnreadableKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public UnreadableFileException(UnreadableKind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public UnreadableKind kind() {
        return kind;
    }
}
