package saraban.templates.internal.layout;

/// How the pages of a document are counted.
///
/// @param before pages of other documents that come first
/// @param others pages of all others, before and after
/// @param restarts whether a section may begin with a number of its own
public record Counting(int before, int others, boolean restarts) {
    /// A document of its own.
    public static final Counting ALONE = new Counting(0, 0, true);
}
