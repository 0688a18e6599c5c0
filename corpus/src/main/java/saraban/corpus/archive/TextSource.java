package saraban.corpus.archive;

/// Where the text of a page came from.
public enum TextSource {
    /// The file's own text (a trustworthy text layer, or the text of an office document).
    LAYER,
    /// Optical character recognition of the page's picture.
    OCR,
    /// Nowhere: the page bears no text, or reading it failed for the stated reason.
    NONE
}
