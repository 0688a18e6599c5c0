/// How a document is found. Start at [LetterSearch] (asking) and [LetterIndex] (writing). A query
/// is read by [QueryReader] into a [QueryPlan], a small tree of our own that says which terms in
/// which fields count how much; `internal.lucene` renders it. The index is a view: it can always
/// be rebuilt from the archive.
package saraban.indexer.search;
