package saraban.indexer.extract;

import java.nio.file.Path;

/// A kind of document that can be opened page by page.
public interface DocumentFormat {
    /// Whether files of this media type are of this kind.
    boolean reads(String mediaType);

    /// Opens a file.
    ///
    /// @param mediaType its type, one that this format reads
    /// @throws UnreadableFileException when it cannot be opened
    OpenDocument open(Path file, String mediaType, ExtractLimits limits);
}
