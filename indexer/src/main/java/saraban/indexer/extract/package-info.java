/// Reading: a file in, its text out, page by page. Start at [TextExtractor];
/// [saraban.indexer.TextExtractors] wires the usual one. A page's own text layer is kept when
/// [TextQuality] trusts it, else the page's picture goes to the [OcrEngine]. [PagePictures] draws
/// the same pages for people. Libraries stand behind the ports [DocumentFormat], [FileTypes] and
/// [OcrEngine].
package saraban.indexer.extract;
