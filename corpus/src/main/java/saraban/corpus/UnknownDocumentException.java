package saraban.corpus;

/// Fault: a document that the program names is not in the archive.
public final class UnknownDocumentException extends SarabanException {
    public UnknownDocumentException(String message) {
        super(message);
    }

    public UnknownDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
