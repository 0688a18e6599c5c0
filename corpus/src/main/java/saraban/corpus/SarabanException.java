package saraban.corpus;

/// A fault: something broke that is no part of the work. The message, in English for the
/// operator, says which thing, what was expected and what was found. Subclasses name the kinds;
/// a refusal is never thrown.
public abstract class SarabanException extends RuntimeException {
    protected SarabanException(String message) {
        super(message);
    }

    protected SarabanException(String message, Throwable cause) {
        super(message, cause);
    }
}
