package saraban.indexer;

import java.util.List;
import java.util.stream.Stream;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.PageText;
import saraban.corpus.office.Reader;
import saraban.indexer.search.IndexedDocument;
import saraban.indexer.search.LetterIndex;

/// Brings documents from the archive into the index. Done twice, it has the same result.
public final class IndexWorker {
    private static final int PORTION = 500;

    private final Archive archive;
    private final LetterIndex index;

    public IndexWorker(Archive archive, LetterIndex index) {
        this.archive = archive;
        this.index = index;
    }

    /// Indexes a document as the archive has it now, durably; found at once in this process. A
    /// document that the archive does not have is taken out.
    public void index(DocumentId id) {
        // Two jobs for one document: what was read first must not be put last.
        synchronized (this) {
            archive.find(id, Reader.PROGRAM)
                    .ifPresentOrElse(
                            document -> index.put(indexed(document)), () -> index.remove(id));
        }
        index.commit();
    }

    /// Builds the index anew from the archive. What was there is found until the new one is whole.
    ///
    /// @return how many documents it has
    public long rebuild() {
        Stream<DocumentId> ids =
                Stream.iterate(
                                portion(0),
                                portion -> !portion.isEmpty(),
                                portion -> portion(portion.getLast().value()))
                        .flatMap(List::stream);
        return index.rebuild(
                ids.flatMap(id -> archive.find(id, Reader.PROGRAM).stream()).map(this::indexed));
    }

    private List<DocumentId> portion(long after) {
        return archive.ids(after, PORTION);
    }

    private IndexedDocument indexed(Document document) {
        List<IndexedDocument.Page> pages =
                archive.pages().of(document.id(), Reader.PROGRAM).stream()
                        .filter(page -> !page.text().isBlank())
                        .map(IndexWorker::page)
                        .toList();
        return new IndexedDocument(document.id(), document.fields(), pages);
    }

    private static IndexedDocument.Page page(PageText page) {
        return new IndexedDocument.Page(page.page(), page.text(), page.confidence());
    }
}
