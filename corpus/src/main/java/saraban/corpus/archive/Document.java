package saraban.corpus.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the archive holds of one document, but for its page texts.
///
/// @param name the file's name on import, or the printed number of an issued letter
/// @param reason why it is unreadable, or empty
/// @param confirmed whether someone has confirmed or mended the record fields; what is read
///   later leaves them alone
/// @param pagesRead how many pages have been read
public record Document(
        DocumentId id,
        Origin origin,
        String name,
        Instant storedAt,
        DocumentState state,
        String reason,
        RecordFields fields,
        boolean confirmed,
        List<StoredFile> files,
        int pagesRead) {
    public Document {
        files = List.copyOf(files);
    }

    public Optional<StoredFile> file(FileRole role) {
        return files.stream().filter(file -> file.role() == role).findFirst();
    }
}
