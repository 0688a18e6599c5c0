package saraban.corpus.archive;

/// A word of a page's text with its box on the page as shown upright.
///
/// @param start offset of its first UTF-16 unit in [PageText#text()], from 0
/// @param end offset after its last unit
/// @param x left edge as a fraction of the page's width, 0 to 1; a box over the edge is cut
///   there
/// @param y upper edge as a fraction of the page's height, measured downwards from the top
/// @param width fraction of the page's width
/// @param height fraction of the page's height
public record PlacedWord(int start, int end, float x, float y, float width, float height) {
    public PlacedWord {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a word needs offsets from 0 with its end after its start, found %d to %d"
                            .formatted(start, end));
        }
        x = within(x, 1f);
        y = within(y, 1f);
        width = within(width, 1f - x);
        height = within(height, 1f - y);
    }

    private static float within(float value, float most) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(
                    "a box is measured in fractions of the page, found " + value);
        }
        return Math.clamp(value, 0f, most);
    }
}
