package saraban.corpus;

/// Fault: the named file or the database could not be read or written, for a cause of the
/// system.
public final class StorageException extends SarabanException {
    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
