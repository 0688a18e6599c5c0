package saraban.indexer.internal.lucene;

import java.util.List;
import saraban.indexer.text.Span;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;

/// The terms of a text; those at one position stand on each other.
final class TermTokenizer extends WholeTextTokenizer {
    private final TermReader reader;
    private List<Term> terms = List.of();

    TermTokenizer(TermReader reader) {
        this.reader = reader;
    }

    @Override
    int cut(String cleaned) {
        terms = reader.read(cleaned);
        return terms.size();
    }

    @Override
    String token(int index) {
        return terms.get(index).text();
    }

    @Override
    Span span(int index) {
        return new Span(terms.get(index).start(), terms.get(index).end());
    }

    @Override
    int increment(int index) {
        int before = index == 0 ? -1 : terms.get(index - 1).position();
        return terms.get(index).position() - before;
    }
}
