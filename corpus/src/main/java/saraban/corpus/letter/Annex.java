package saraban.corpus.letter;

import java.util.Optional;

/// A plan or report that is printed behind a letter (ภาคผนวก), as it stood in one revision.
///
/// @param plan the plan's id
/// @param revision from 1
/// @param sha256 digest of that revision; empty until the letter is numbered
public record Annex(String plan, int revision, Optional<String> sha256) {
    public Annex {
        if (plan.isBlank()) {
            throw new IllegalArgumentException("an annex needs the id of a plan");
        }
        if (revision < 1) {
            throw new IllegalArgumentException(
                    "revisions are numbered from 1, got %d for plan '%s'"
                            .formatted(revision, plan));
        }
    }

    /// The same with the digest of its revision.
    public Annex frozen(String digest) {
        return new Annex(plan, revision, Optional.of(digest));
    }
}
