package saraban.indexer.search;

import saraban.corpus.archive.DocumentId;

/// A page in a ranking.
///
/// @param page from 1
/// @param score higher is better
public record RankedPage(DocumentId document, int page, float score) {}
