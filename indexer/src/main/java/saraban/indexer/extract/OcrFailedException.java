package saraban.indexer.extract;

import saraban.corpus.SarabanException;

/// The picture of a page could not be read; other pages are not concerned.
public final class OcrFailedException extends SarabanException {
    private static final long serialVersionUID = 1;

    public OcrFailedException(String message) {
        super(message);
    }

    public OcrFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
