package saraban.indexer.extract;

/// A place on a page as shown upright, in fractions 0 to 1 of its width and height, from the upper
/// left corner.
public record Box(float x, float y, float width, float height) {
    /// The whole page.
    public static final Box PAGE = new Box(0, 0, 1, 1);

    /// The smallest box around both.
    public Box and(Box other) {
        if (equals(other)) {
            return this;
        }
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }

    /// This box, given in fractions of `frame`, in fractions of the page that `frame` stands on.
    public Box within(Box frame) {
        return new Box(
                frame.x + x * frame.width,
                frame.y + y * frame.height,
                width * frame.width,
                height * frame.height);
    }

    /// The same place after the page was turned clockwise.
    ///
    /// @param degrees 0, 90, 180 or 270
    public Box turned(int degrees) {
        return switch (degrees) {
            case 0 -> this;
            case 90 -> new Box(1 - y - height, x, height, width);
            case 180 -> new Box(1 - x - width, 1 - y - height, width, height);
            case 270 -> new Box(y, 1 - x - width, height, width);
            default ->
                    throw new IllegalArgumentException("expected a quarter turn, found " + degrees);
        };
    }
}
