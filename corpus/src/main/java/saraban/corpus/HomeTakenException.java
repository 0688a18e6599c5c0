package saraban.corpus;

/// Fault: a home cannot be made in the named folder, because something lies there already.
public final class HomeTakenException extends SarabanException {
    public HomeTakenException(String message) {
        super(message);
    }

    public HomeTakenException(String message, Throwable cause) {
        super(message, cause);
    }
}
