package saraban.corpus;

/// Fault: the named folder is no home, or none that is finished.
public final class NoHomeException extends SarabanException {
    public NoHomeException(String message) {
        super(message);
    }

    public NoHomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
