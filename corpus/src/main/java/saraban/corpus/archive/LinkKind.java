package saraban.corpus.archive;

/// What one letter is to another, read from the later one to the earlier one.
public enum LinkKind {
    /// It passes the other on, as a covering letter does with a circular.
    RELAYS,
    /// It names the other (อ้างถึง).
    CITES,
    /// It answers the other.
    ANSWERS,
    /// It takes the other's place.
    SUPERSEDES
}
