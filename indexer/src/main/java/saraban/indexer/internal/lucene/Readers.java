package saraban.indexer.internal.lucene;

import saraban.indexer.search.PageMarks;
import saraban.indexer.search.QueryReader;
import saraban.indexer.search.SnippetCutter;
import saraban.indexer.text.Abbreviations;
import saraban.indexer.text.TermReader;

/// The readers of texts and queries with the dictionaries that come with the program. All are
/// immutable, and every index of this program must read alike.
final class Readers {
    static final TermReader TERMS = TermReader.shipped();
    static final QueryReader QUERIES = new QueryReader(TERMS, Abbreviations.shipped());
    static final PageMarks MARKS = new PageMarks(TERMS);
    static final SnippetCutter SNIPPETS = new SnippetCutter(TERMS);

    private Readers() {}
}
