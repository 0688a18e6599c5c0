package saraban.corpus.archive;

/// What one document is to another.
///
/// @param from the later document, in which the link stands
/// @param made true where the office made the link itself, false where it was read from the
///   text
public record Link(
        long id,
        DocumentId from,
        LinkKind kind,
        LinkTarget target,
        double certainty,
        boolean made) {}
