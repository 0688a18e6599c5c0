package saraban.corpus.archive;

/// How a document came into the archive.
public enum Origin {
    /// Brought in as a file: scanned, received, or kept from before.
    IMPORTED,
    /// Written and numbered by this office.
    ISSUED
}
