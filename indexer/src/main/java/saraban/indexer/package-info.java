/// How a document is found: read, understood, indexed, searched. Start at [TextExtractors] for the
/// reading of any file, at [ReadWorker] for what becomes of a document of the archive, at
/// [IndexWorker] for how it enters the index. The parts lie in the packages below.
package saraban.indexer;
