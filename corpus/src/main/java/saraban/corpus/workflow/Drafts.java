package saraban.corpus.workflow;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;

/// The drafts of the office. A draft is closed by being issued, through the outgoing register.
public interface Drafts {
    /// Begins a draft with its first revision.
    ///
    /// @param form name of its form
    /// @param fields JSON text, kept as it is
    /// @param source the document it is begun from, if any
    Draft begin(String form, String fields, Optional<DocumentId> source, String clerk);

    /// Adds a revision.
    ///
    /// @param base number of the revision that was on the clerk's screen
    /// @throws IllegalArgumentException when there is no such draft
    Saved save(DraftId draft, int base, String fields, String clerk);

    Optional<Draft> find(DraftId id);

    /// Every revision of a draft, the first one first.
    List<DraftRevision> revisions(DraftId id);

    /// A clerk's open drafts, the one saved last in front.
    List<Draft> open(String clerk, int limit);
}
