/// The index in Apache Lucene, in the same process. Start at [LuceneIndex] (writing) and
/// [LuceneSearch] (asking). [SarabanAnalyzer] turns the terms of `indexer.text` into Lucene's;
/// [QueryRenderer] renders the plan of a query; [Schema] names the fields and their version.
/// Nothing else in the module knows Lucene.
package saraban.indexer.internal.lucene;
