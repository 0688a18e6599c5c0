package saraban.indexer.internal.lucene;

import java.util.List;
import saraban.indexer.text.Grams;
import saraban.indexer.text.Span;

/// The grams of a text, one after the other.
final class GramTokenizer extends WholeTextTokenizer {
    private List<Grams.Gram> grams = List.of();

    @Override
    int cut(String cleaned) {
        grams = Grams.of(cleaned);
        return grams.size();
    }

    @Override
    String token(int index) {
        return grams.get(index).text();
    }

    @Override
    Span span(int index) {
        return new Span(grams.get(index).start(), grams.get(index).end());
    }

    @Override
    int increment(int index) {
        return 1;
    }
}
