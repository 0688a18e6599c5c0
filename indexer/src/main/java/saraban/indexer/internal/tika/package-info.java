/// Tells file types and reads office documents, web pages and plain text through Tika. Start at
/// [ContentTypes] and [OfficeFormat].
package saraban.indexer.internal.tika;
