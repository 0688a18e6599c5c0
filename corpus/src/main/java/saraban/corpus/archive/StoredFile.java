package saraban.corpus.archive;

import java.time.Instant;

/// A file kept for a document.
///
/// @param name as the file was called, or as it is to be called when given out
public record StoredFile(
        DocumentId document,
        FileRole role,
        String name,
        Sha256 sha256,
        long bytes,
        Instant storedAt) {}
