package saraban.server.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.DocumentId;
import saraban.indexer.IndexWorker;
import saraban.indexer.search.IndexLockedException;
import saraban.indexer.search.IndexUnusableException;
import saraban.indexer.search.LetterIndex;
import saraban.indexer.search.LetterSearch;

/// The search index of a home: its one writer where this process can have it, else what the
/// process that has it has committed. It is a view of the archive and is made anew from there
/// when it cannot be used.
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Path folder;
    private final Archive archive;
    private Optional<LetterIndex> writer = Optional.empty();
    private Optional<IndexWorker> worker = Optional.empty();
    private Optional<LetterSearch> asking = Optional.empty();
    private long lockedUntil = System.nanoTime();

    SearchIndex(Path folder, Archive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /// The index for writing; empty while another process writes it.
    synchronized Optional<LetterIndex> writer() {
        if (writer.isEmpty() && System.nanoTime() - lockedUntil >= 0) {
            try {
                writer = Optional.of(opened());
                closeAsking();
            } catch (IndexLockedException _) {
                lockedUntil = System.nanoTime() + RETRY.toNanos();
            }
        }
        return writer;
    }

    /// The index for asking.
    synchronized LetterSearch search() {
        if (writer.isPresent()) {
            return writer.get().search();
        }
        if (asking.isEmpty()) {
            try {
                asking = Optional.of(LetterSearch.open(folder));
            } catch (IndexUnusableException unusable) {
                return writer().orElseThrow(() -> unusable).search();
            }
        }
        return asking.get();
    }

    /// Enters a document in the index, or renews its entry.
    void put(DocumentId id) {
        worker().index(id);
    }

    /// Makes the index anew from the archive.
    ///
    /// @return how many documents are in it
    long rebuild() {
        return worker().rebuild();
    }

    @Override
    public synchronized void close() {
        closeAsking();
        writer.ifPresent(LetterIndex::close);
        writer = Optional.empty();
    }

    private synchronized IndexWorker worker() {
        writer().orElseThrow(() -> new IndexLockedException(folder, null));
        return worker.get();
    }

    private LetterIndex opened() {
        try {
            return working(LetterIndex.open(folder));
        } catch (IndexUnusableException unusable) {
            LOG.warn("{}; making it anew", unusable.getMessage());
            LetterIndex index = working(LetterIndex.create(folder));
            worker.get().rebuild();
            return index;
        }
    }

    private LetterIndex working(LetterIndex index) {
        worker = Optional.of(new IndexWorker(archive, index));
        return index;
    }

    private void closeAsking() {
        asking.ifPresent(LetterSearch::close);
        asking = Optional.empty();
    }
}
