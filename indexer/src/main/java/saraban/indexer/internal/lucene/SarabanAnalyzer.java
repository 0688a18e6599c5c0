package saraban.indexer.internal.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import saraban.indexer.search.IndexField;
import saraban.indexer.text.TermReader;

/// The one analysis of the archive: grams for the field of grams, terms for every other. Made so
/// that a plugin can hand it to a search server unchanged: give each server-side provider an
/// instance of its own.
public final class SarabanAnalyzer extends DelegatingAnalyzerWrapper {
    private final Analyzer terms;
    private final Analyzer grams =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String fieldName) {
                    return new TokenStreamComponents(new GramTokenizer());
                }
            };

    public SarabanAnalyzer(TermReader reader) {
        super(PER_FIELD_REUSE_STRATEGY);
        terms =
                new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String fieldName) {
                        return new TokenStreamComponents(new TermTokenizer(reader));
                    }
                };
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return fieldName.equals(IndexField.GRAMS.code()) ? grams : terms;
    }

    @Override
    public void close() {
        terms.close();
        grams.close();
        super.close();
    }
}
