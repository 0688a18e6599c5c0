package saraban.corpus.archive;

import java.util.Optional;

/// Names a document of the archive for good, e.g. `4711`.
public record DocumentId(long value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value < 1) {
            throw new IllegalArgumentException("documents are numbered from 1, got " + value);
        }
    }

    /// Reads an id as it stands in addresses and command lines.
    public static Optional<DocumentId> parse(String text) {
        return text.matches("[1-9]\\d{0,17}")
                ? Optional.of(new DocumentId(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(DocumentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
