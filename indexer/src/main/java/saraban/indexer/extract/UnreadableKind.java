package saraban.indexer.extract;

/// Why a file could not be read; its name is the code of the sentence shown to a clerk.
public enum UnreadableKind {
    /// It opens only with a password or a certificate.
    ENCRYPTED,
    /// It is damaged beyond reading.
    CORRUPT,
    /// There is nothing in it.
    EMPTY,
    /// It is of a kind that no letter comes in.
    WRONG_TYPE,
    /// It is larger than what is read, or unpacks to more.
    TOO_LARGE,
    /// Reading it took longer than is allowed.
    TOO_SLOW
}
