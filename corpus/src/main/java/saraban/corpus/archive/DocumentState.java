package saraban.corpus.archive;

/// How far the reading of a document has come.
public enum DocumentState {
    /// Stored; its pages are not all read yet.
    WAITING,
    /// Every page is read.
    READ,
    /// It cannot be read, for the stated reason; its original is kept all the same.
    UNREADABLE
}
