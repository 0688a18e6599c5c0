package saraban.indexer.extract;

import java.nio.file.Path;

/// Tells the type of a file from its content.
public interface FileTypes {
    /// The media type, e.g. `application/pdf`; `application/octet-stream` where the content gives
    /// no clue.
    ///
    /// @param name the name the file came with; it only decides between types that look alike
    /// inside
    String detect(Path file, String name);
}
