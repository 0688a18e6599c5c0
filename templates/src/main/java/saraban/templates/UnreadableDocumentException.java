package saraban.templates;

import saraban.corpus.SarabanException;

/// What was given to be typeset is no DOCX that can be read: another kind of file, encrypted, or
/// damaged.
public final class UnreadableDocumentException extends SarabanException {
    /// What is wrong with the file.
    public enum Kind {
        NOT_A_DOCX,
        ENCRYPTED,
        CORRUPT
    }

    private final Kind kind;

    public UnreadableDocumentException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
