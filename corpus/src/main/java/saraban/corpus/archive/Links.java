package saraban.corpus.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import saraban.corpus.office.Reader;

/// What documents are to each other. Links whose document, at either end, is beyond the
/// reader's clearance are not shown.
public interface Links {
    /// Puts the links read from a document's text in the place of those read before. Links the
    /// office made stay.
    void replaceRead(DocumentId from, Collection<NewLink> links);

    /// Keeps a link that the office makes itself.
    void make(DocumentId from, NewLink link);

    /// Lets a cited letter be the document that turned out to be it.
    void settle(Link cited, DocumentId held, double certainty);

    /// The links that stand in a document.
    List<Link> from(DocumentId document, Reader reader);

    /// The links that point to a document.
    List<Link> to(DocumentId document, Reader reader);

    /// Links to a letter known by its number alone.
    ///
    /// @param numberKey [saraban.corpus.letter.LetterNumber#key()]
    List<Link> citing(String numberKey, Reader reader);

    /// Links to a letter known by its date, and perhaps a number, alone.
    List<Link> citing(LocalDate dated, Reader reader);

    /// Every link of the chain that a document belongs to, in both directions, up to 500.
    List<Link> chain(DocumentId document, Reader reader);
}
