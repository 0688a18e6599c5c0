package saraban.corpus;

/// Fault: the database is of a version that this program does not know.
public final class WrongSchemaException extends SarabanException {
    public WrongSchemaException(String message) {
        super(message);
    }

    public WrongSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
