package saraban.server.desk;

/// What became of a wish for a certified copy.
public sealed interface Copied {
    /// @param pdf the copy; nothing of it is kept
    /// @param name as the file is to be called
    record Done(byte[] pdf, String name) implements Copied {}

    /// There is no such document that the clerk may see.
    record Unknown() implements Copied {}

    /// The document has no pages as PDF: it is not printed yet, came as another kind of file, or
    /// cannot be opened.
    record NoPages() implements Copied {}
}
