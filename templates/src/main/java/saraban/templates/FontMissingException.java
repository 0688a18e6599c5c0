package saraban.templates;

import saraban.corpus.SarabanException;

/// A font the typesetter cannot do without is not on this machine; the message names the package to
/// install.
public final class FontMissingException extends SarabanException {
    public FontMissingException(String message) {
        super(message);
    }

    public FontMissingException(String message, Throwable cause) {
        super(message, cause);
    }
}
