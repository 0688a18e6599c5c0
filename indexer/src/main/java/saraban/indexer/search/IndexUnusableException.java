package saraban.indexer.search;

import java.nio.file.Path;
import saraban.corpus.SarabanException;

/// The index cannot be used as it is; it is a view, so the answer is to rebuild it.
public final class IndexUnusableException extends SarabanException {
    /// Why.
    public enum Reason {
        MISSING,
        OUTDATED,
        TORN
    }

    private final Reason reason;

    private IndexUnusableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public static IndexUnusableException missing(Path folder, Throwable cause) {
        return new IndexUnusableException(
                Reason.MISSING,
                "[%s] expected a search index, found none; run reindex".formatted(folder),
                cause);
    }

    public static IndexUnusableException outdated(Path folder, String expected, String found) {
        return new IndexUnusableException(
                Reason.OUTDATED,
                "[%s] expected index version '%s', found '%s'; run reindex"
                        .formatted(folder, expected, found),
                null);
    }

    public static IndexUnusableException torn(Path folder, Throwable cause) {
        return new IndexUnusableException(
                Reason.TORN,
                "[%s] expected a whole search index, found: %s; run reindex"
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    public Reason reason() {
        return reason;
    }
}
