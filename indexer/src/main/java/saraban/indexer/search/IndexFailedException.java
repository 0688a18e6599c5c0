package saraban.indexer.search;

import saraban.corpus.SarabanException;

/// Reading or writing the index failed: disk full, file gone.
public final class IndexFailedException extends SarabanException {
    public IndexFailedException(String what, Throwable cause) {
        super("search index: %s: %s".formatted(what, cause.getMessage()), cause);
    }
}
