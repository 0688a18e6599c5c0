/// How a document is found: read, understood, indexed, searched. Start at [TextExtractors] for the
/// reading.
package saraban.indexer;
