package saraban.indexer.extract;

/// The text a file carries for a page.
///
/// @param text the text with its places on the page after the turn
/// @param turned degrees clockwise by which the page must be turned for this text to stand upright
/// @param doubt why it is not to be trusted whatever it says, in English; empty where nothing
/// speaks against it
/// @param notice what a person should know about it; mostly empty
public record TextLayer(PlacedText text, int turned, String doubt, String notice) {
    /// A page without text of its own.
    public static final TextLayer NONE = new TextLayer(PlacedText.EMPTY, 0, "", "");
}
