package saraban.indexer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.indexer.search.SearchResult.Understanding;
import saraban.indexer.text.Abbreviations;
import saraban.indexer.text.NumberWriting;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;
import saraban.indexer.text.ThaiText;

/// Reads what a person typed. A query that is a letter number and nothing else asks for that
/// number; any other asks for its words, grams, dates and abbreviations. A phrase in quotes must
/// stand in the page, a word after a minus must not.
public final class QueryReader {
    private final TermReader terms;
    private final Abbreviations abbreviations;

    public QueryReader(TermReader terms, Abbreviations abbreviations) {
        this.terms = terms;
        this.abbreviations = abbreviations;
    }

    /// Reads a query. A blank one, and one of signs alone, asks for everything.
    public ReadQuery read(String query) {
        QueryParts parts = QueryParts.read(ThaiText.cleaned(query));
        List<Understanding> said = new ArrayList<>();
        parts.phrases()
                .forEach(
                        text -> said.add(new Understanding(Understanding.Kind.PHRASE, text, text)));
        parts.without()
                .forEach(
                        text ->
                                said.add(
                                        new Understanding(Understanding.Kind.WITHOUT, text, text)));
        Optional<NumberWriting> number =
                parts.phrases().isEmpty() ? number(parts.rest()) : Optional.empty();
        List<QueryNode> without =
                parts.without().stream().flatMap(text -> sequence(text).stream()).toList();
        if (number.isPresent()) {
            return new NumberQuery(parts.rest(), number.get(), terms).read(without, said);
        }
        QueryWords words = QueryWords.read(parts.rest(), terms);
        List<List<String>> phrases =
                parts.phrases().stream()
                        .map(this::words)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList();
        return new WordsQuery(words, phrases, new Expansions(abbreviations, terms, words))
                .read(without, said);
    }

    private static Optional<NumberWriting> number(String rest) {
        if (rest.matches("\\d{1,6}") && !rest.matches("2[45]\\d\\d")) {
            return Optional.of(new NumberWriting("", "", false, rest.replaceFirst("^0+(?=.)", "")));
        }
        return NumberWriting.parse(rest);
    }

    private List<String> words(String text) {
        return terms.read(text).stream()
                .filter(term -> term.kind() == Term.Kind.WORD)
                .map(Term::text)
                .toList();
    }

    private Optional<QueryNode> sequence(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(WordsQuery.inTextOrSubject(words, 1f));
    }
}
