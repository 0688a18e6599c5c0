package saraban.indexer.extract;

import java.util.Iterator;

/// A document opened for reading; for one thread. A page is good until the next one is asked for.
public interface OpenDocument extends Iterator<DocumentPage>, AutoCloseable {
    /// The page of this number.
    ///
    /// @param number from 1
    /// @throws UnreadableFileException when the document has no such page
    DocumentPage page(int number);

    @Override
    void close();
}
