package saraban.corpus.register;

import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.LetterNumber;

/// The register's answer to a letter that asks for its number: [Done] or [Refused].
public sealed interface Issued permits Issued.Done, Refused {
    /// The letter has its number for good and is in the archive; its papers follow by a job.
    record Done(LetterNumber number, EntryId entry, DocumentId document) implements Issued {}
}
