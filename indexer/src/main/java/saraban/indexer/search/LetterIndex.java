package saraban.indexer.search;

import java.nio.file.Path;
import java.util.stream.Stream;
import saraban.corpus.archive.DocumentId;
import saraban.indexer.internal.lucene.LuceneIndex;

/// The index as its one writer sees it. What is put is found at once through [#search()]; other
/// processes find it after [#commit()].
///
/// Safe for use by many threads.
public interface LetterIndex extends AutoCloseable {
    /// Opens an index for writing; makes an empty one in an empty or absent folder.
    ///
    /// @throws IndexLockedException when another process writes it
    /// @throws IndexUnusableException when it is torn or of another version; then use
    ///     [#create(Path)]
    static LetterIndex open(Path folder) {
        return LuceneIndex.open(folder);
    }

    /// Opens an index for writing, throwing away what is there and cannot be used.
    ///
    /// @throws IndexLockedException when another process writes it
    static LetterIndex create(Path folder) {
        return LuceneIndex.create(folder);
    }

    /// Puts a document in, in place of all its pages that were there, in one step.
    void put(IndexedDocument document);

    /// Takes a document out.
    void remove(DocumentId id);

    /// Makes everything put and removed so far durable.
    void commit();

    /// Puts exactly these documents in place of everything, in one step: until it is done the old
    /// state is found.
    ///
    /// @return how many documents there were
    long rebuild(Stream<IndexedDocument> documents);

    /// Asks this index, what was just put included.
    LetterSearch search();

    @Override
    void close();
}
