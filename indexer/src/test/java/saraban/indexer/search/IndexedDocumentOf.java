package saraban.indexer.search;

import java.util.ArrayList;
import java.util.List;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;

/// Documents for tests.
final class IndexedDocumentOf {
    private IndexedDocumentOf() {}

    static IndexedDocument pages(long id, String... texts) {
        return new IndexedDocument(new DocumentId(id), RecordFields.UNKNOWN, texts(texts));
    }

    static List<IndexedDocument.Page> texts(String... texts) {
        var pages = new ArrayList<IndexedDocument.Page>();
        for (String text : texts) {
            pages.add(new IndexedDocument.Page(pages.size() + 1, text, 1));
        }
        return pages;
    }
}
