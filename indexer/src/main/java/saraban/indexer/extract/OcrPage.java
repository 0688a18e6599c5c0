package saraban.indexer.extract;

/// What an engine read from the picture of a page.
///
/// @param text the text, in lines, with its places in fractions of the picture after the turn
/// @param turned degrees clockwise by which the picture was turned to stand upright
/// @param skewDegrees what was left to straighten after that turn
/// @param confidence the engine's own estimate, 0 to 1
/// @param tableCells cells of ruled tables that were read one by one
public record OcrPage(
        PlacedText text, int turned, double skewDegrees, double confidence, int tableCells) {}
