package saraban.corpus;

/// Fault: there is no room left to write the named file. Nothing of it was kept.
public final class DiskFullException extends SarabanException {
    public DiskFullException(String message) {
        super(message);
    }

    public DiskFullException(String message, Throwable cause) {
        super(message, cause);
    }
}
