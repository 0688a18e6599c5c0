package saraban.indexer.text;

/// A text, its cleaned form, and the way back from each cleaned character to the stretch it was
/// made of.
public final class AlignedText {
    private final String original;
    private final String cleaned;
    private final int[] from;
    private final int[] to;

    AlignedText(String original, MappedChars mapped) {
        this.original = original;
        this.cleaned = mapped.text();
        this.from = mapped.starts();
        this.to = mapped.ends();
    }

    public String original() {
        return original;
    }

    public String cleaned() {
        return cleaned;
    }

    /// The stretch of the original that a stretch of the cleaned text was made of.
    ///
    /// @return an empty stretch at the right place when the given one is empty
    public Span toOriginal(int start, int end) {
        if (start < 0 || end < start || end > cleaned.length()) {
            throw new IndexOutOfBoundsException(
                    "expected a stretch within 0..%d, found %d..%d"
                            .formatted(cleaned.length(), start, end));
        }
        int first = start < from.length ? from[start] : original.length();
        return new Span(first, end == start ? first : to[end - 1]);
    }

    /// The smallest stretch of the cleaned text that was made of a stretch of the original.
    public Span toCleaned(int start, int end) {
        int first = 0;
        while (first < to.length && to[first] <= start) {
            first++;
        }
        int last = first;
        while (last < from.length && from[last] < end) {
            last++;
        }
        return new Span(first, last);
    }
}
