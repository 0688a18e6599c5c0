package saraban.indexer.extract;

import java.util.List;

/// What came of reading a file.
public sealed interface Extraction {
    /// The type of the file, found from its content, e.g. `application/pdf`.
    String mediaType();

    /// The file was read and its pages went to the sink.
    ///
    /// @param pages how many pages there are
    /// @param ocrPages how many of them were read from their picture
    /// @param notices what a person should know, in English for the operator: pages that failed,
    /// text cut off
    record Read(String mediaType, int pages, int ocrPages, List<String> notices)
            implements Extraction {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /// The file could not be read; pages that had reached the sink before that are to be dropped.
    ///
    /// @param kind the code of the sentence for the clerk
    /// @param reason the thing, what was expected and what was found, in English for the operator
    record Unreadable(String mediaType, UnreadableKind kind, String reason) implements Extraction {}
}
