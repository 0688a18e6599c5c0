package saraban.corpus;

/// Fault: another process kept the database locked for longer than one waits.
public final class HomeBusyException extends SarabanException {
    public HomeBusyException(String message) {
        super(message);
    }

    public HomeBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
