package saraban.indexer.text;

/// A stretch of a text.
///
/// @param start offset of the first character (UTF-16, from 0)
/// @param end offset after the last character
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "expected 0 <= start <= end, found %d..%d".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
