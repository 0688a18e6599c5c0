package saraban.corpus.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import saraban.corpus.office.Reader;

/// The texts of documents, kept page by page, so that a reading that was cut short goes on
/// where it stopped.
public interface PageTexts {
    /// Keeps the text of a page in the place of an earlier one.
    void save(DocumentId document, PageText page);

    /// The numbers of the pages that are kept already.
    SortedSet<Integer> saved(DocumentId document);

    Optional<PageText> find(DocumentId document, int page, Reader reader);

    /// Every page kept of a document, in order.
    List<PageText> of(DocumentId document, Reader reader);

    /// Forgets the pages of a document, so that it is read anew.
    void forget(DocumentId document);
}
