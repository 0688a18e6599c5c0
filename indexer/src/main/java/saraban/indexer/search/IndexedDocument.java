package saraban.indexer.search;

import java.util.List;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;

/// What the index is told of one document.
///
/// @param pages the pages with text; a document without any is found by its record alone, as page 1
public record IndexedDocument(DocumentId id, RecordFields fields, List<Page> pages) {
    public IndexedDocument {
        pages = List.copyOf(pages);
    }

    /// The text of one page.
    ///
    /// @param number from 1
    /// @param text as it is kept and shown
    /// @param confidence how sure the text is, 0 to 1
    public record Page(int number, String text, double confidence) {
        public Page {
            if (number < 1) {
                throw new IllegalArgumentException("page number starts at 1, got " + number);
            }
        }
    }
}
