package saraban.corpus.register;

/// Names a line of the register for good.
public record EntryId(long value) {
    public EntryId {
        if (value < 1) {
            throw new IllegalArgumentException("entries are numbered from 1, got " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
