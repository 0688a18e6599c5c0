package saraban.corpus.workflow;

/// What can be waiting to be done for a document.
public enum JobKind {
    /// Read its pages and facts.
    EXTRACT,
    /// Make the papers of an issued letter.
    RENDER,
    /// Enter it in the index, or renew its entry.
    INDEX,
    /// Make the searchable copy of a scan.
    SEARCHABLE
}
