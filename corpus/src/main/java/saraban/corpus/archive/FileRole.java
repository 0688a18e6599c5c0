package saraban.corpus.archive;

/// What a file is to its document. A document has at most one file of each role.
public enum FileRole {
    /// The bytes as they came in.
    ORIGINAL,
    /// The paper of an issued letter (PDF/A).
    PDF,
    /// The issued letter for editing.
    DOCX,
    /// A scan with an invisible text layer; made anew whenever its text is.
    SEARCHABLE;

    /// Whether a later file of this role takes the place of an earlier one.
    public boolean replaceable() {
        return this == SEARCHABLE;
    }
}
