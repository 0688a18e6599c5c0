package saraban.indexer.extract;

import saraban.corpus.archive.PageText;

/// Takes the pages of a document in their order, one at a time.
@FunctionalInterface
public interface PageSink {
    void accept(PageText page);
}
