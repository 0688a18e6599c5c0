package saraban.corpus.workflow;

import java.util.Optional;

/// Names a draft for good.
public record DraftId(long value) {
    public DraftId {
        if (value < 1) {
            throw new IllegalArgumentException("drafts are numbered from 1, got " + value);
        }
    }

    /// Reads an id as it stands in addresses.
    public static Optional<DraftId> parse(String text) {
        return text.matches("[1-9]\\d{0,17}")
                ? Optional.of(new DraftId(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
