package saraban.corpus;

/// Fault: a kept file, or the database, does not hold what was written to it.
public final class CorruptFileException extends SarabanException {
    public CorruptFileException(String message) {
        super(message);
    }

    public CorruptFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
