package saraban.indexer.search;

import java.nio.file.Path;
import saraban.corpus.SarabanException;

/// Another process writes the index.
public final class IndexLockedException extends SarabanException {
    public IndexLockedException(Path folder, Throwable cause) {
        super(
                "[%s] expected to be the only writer of the search index, found it locked by another process"
                        .formatted(folder),
                cause);
    }
}
