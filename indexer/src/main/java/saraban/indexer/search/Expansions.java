package saraban.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.indexer.search.QueryNode.BestOf;
import saraban.indexer.search.QueryNode.Constant;
import saraban.indexer.search.QueryNode.Phrase;
import saraban.indexer.search.QueryNode.Word;
import saraban.indexer.search.SearchResult.Understanding;
import saraban.indexer.text.Abbreviations;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;

/// The other form of what a query says: the long form of each abbreviation, and the abbreviation
/// of a long form that is nearly the whole query. Expanding more would drown titles that merely
/// contain the name of a body.
final class Expansions {
    private static final double NEARLY_WHOLE = .8;
    // Two letters without stops are as often a code or a word as an abbreviation.
    private static final int SHORTEST_WITHOUT_STOPS = 3;

    private final Map<String, List<List<String>>> longForms = new LinkedHashMap<>();
    private final List<String> shortForms = new ArrayList<>();
    private final List<Understanding> understood = new ArrayList<>();

    Expansions(Abbreviations table, TermReader terms, QueryWords query) {
        String whole = query.cleaned().strip();
        for (Term word : query.words()) {
            String written =
                    whole.isEmpty() ? "" : query.cleaned().substring(word.start(), word.end());
            boolean clear =
                    written.indexOf('.') >= 0 || word.text().length() >= SHORTEST_WITHOUT_STOPS;
            if (clear || query.words().size() == 1) {
                table.longForms(word.text())
                        .forEach(full -> addLong(word.text(), written, full, terms));
            }
        }
        for (String joined : query.joined()) {
            table.longForms(joined).forEach(full -> addLong(joined, joined, full, terms));
        }
        table.shortFormsWithin(whole, NEARLY_WHOLE)
                .forEach(
                        (full, bare) -> {
                            shortForms.add(bare);
                            understood.add(
                                    new Understanding(Understanding.Kind.ABBREVIATION, full, bare));
                        });
    }

    private void addLong(String bare, String written, String full, TermReader terms) {
        List<String> words =
                terms.read(full).stream()
                        .filter(term -> term.kind() == Term.Kind.WORD)
                        .map(Term::text)
                        .toList();
        longForms.computeIfAbsent(bare, _ -> new ArrayList<>()).add(words);
        understood.add(new Understanding(Understanding.Kind.ABBREVIATION, written, full));
    }

    List<Understanding> understood() {
        return understood;
    }

    /// The ways in which an abbreviation of the query can be written out.
    List<QueryNode> writtenOut(String bare) {
        return longForms.getOrDefault(bare, List.of()).stream()
                .<QueryNode>map(words -> new Phrase(IndexField.TEXT, words, 1))
                .toList();
    }

    /// Abbreviations that stand for nearly the whole query.
    List<QueryNode> abbreviated() {
        return shortForms.stream()
                .<QueryNode>map(bare -> new Word(IndexField.TEXT, bare, 1))
                .toList();
    }

    /// What expanding adds to the score.
    List<QueryNode> scores() {
        var scores = new ArrayList<QueryNode>();
        longForms
                .keySet()
                .forEach(
                        bare -> {
                            var forms = new ArrayList<>(writtenOut(bare));
                            forms.add(new Word(IndexField.TEXT, bare, 1));
                            scores.add(best(forms, Weights.ABBREVIATION));
                        });
        if (!shortForms.isEmpty()) {
            scores.add(best(abbreviated(), Weights.LONG_FORM));
        }
        return scores;
    }

    List<String> abbreviatedTerms() {
        return shortForms;
    }

    List<List<String>> writtenOutPhrases() {
        return longForms.values().stream().flatMap(List::stream).toList();
    }

    private static QueryNode best(List<QueryNode> forms, float weight) {
        return new BestOf(
                forms.stream().<QueryNode>map(form -> new Constant(form, weight)).toList());
    }
}
