package saraban.indexer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saraban.indexer.search.QueryNode.AllOf;
import saraban.indexer.search.QueryNode.AnyOf;
import saraban.indexer.search.QueryNode.Constant;
import saraban.indexer.search.QueryNode.Phrase;
import saraban.indexer.search.QueryNode.Word;
import saraban.indexer.search.SearchResult.Understanding;
import saraban.indexer.text.Spotted;
import saraban.indexer.text.Term;

/// A query of words: which pages count as found, and what ranks them.
///
/// A page is found when it has enough of the words, or enough of the grams, and every phrase in
/// quotes. All words, word pairs and grams rank it, and each run of words between spaces once
/// more as a phrase.
record WordsQuery(QueryWords query, List<List<String>> phrases, Expansions expansions) {
    private static final Set<String> TOO_COMMON_TO_MARK =
            Set.of(
                    "ที่", "ใน", "ของ", "และ", "การ", "ความ", "เป็น", "มี", "ให้", "ได้", "จาก",
                    "ว่า", "นี้", "กับ", "แต่", "หรือ", "ก็", "จะ", "โดย", "ตาม", "ซึ่ง", "อยู่",
                    "คือ", "the", "of", "and", "in", "to", "a");

    ReadQuery read(List<QueryNode> without, List<Understanding> said) {
        var understood = new ArrayList<>(said);
        understood.addAll(DateTerms.understood(query));
        understood.addAll(expansions.understood());
        if (query.isEmpty() && phrases.isEmpty()) {
            return everything(without, understood);
        }
        boolean isLong = query.cleaned().length() > Weights.LONG_QUERY;
        QueryNode grams = new AnyOf(words(IndexField.GRAMS, query.grams(), Weights.GRAMS), 1);
        List<QueryNode> scores = scores();
        if (!isLong && !query.grams().isEmpty()) {
            scores.add(grams);
        }
        var plan =
                new QueryPlan(
                        matches(isLong),
                        new AnyOf(scores, 1),
                        isLong && !query.grams().isEmpty() ? Optional.of(grams) : Optional.empty(),
                        without,
                        Optional.empty());
        return new ReadQuery(Optional.of(plan), understood, marks());
    }

    private static ReadQuery everything(List<QueryNode> without, List<Understanding> understood) {
        Optional<QueryPlan> plan =
                without.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new QueryPlan(
                                        new AllOf(List.of()),
                                        new AllOf(List.of()),
                                        Optional.empty(),
                                        without,
                                        Optional.empty()));
        return new ReadQuery(plan, understood, WantedMarks.NONE);
    }

    /// Words one after the other, in the page or in its subject.
    static QueryNode inTextOrSubject(List<String> words, float weight) {
        return new AnyOf(
                List.of(
                        sequence(IndexField.TEXT, words, weight),
                        sequence(IndexField.SUBJECT, words, weight)),
                1);
    }

    private static QueryNode sequence(IndexField field, List<String> words, float weight) {
        return words.size() == 1
                ? new Word(field, words.getFirst(), weight)
                : new Phrase(field, words, weight);
    }

    private QueryNode matches(boolean isLong) {
        var must = new ArrayList<QueryNode>();
        if (!query.isEmpty()) {
            var ways = new ArrayList<QueryNode>();
            List<QueryNode> units = units();
            if (!units.isEmpty()) {
                ways.add(new AnyOf(units, Weights.wordsNeeded(units.size())));
            }
            if (!isLong && !query.grams().isEmpty()) {
                List<QueryNode> grams = words(IndexField.GRAMS, query.grams(), 1);
                ways.add(new AnyOf(grams, Weights.gramsNeeded(grams.size())));
            }
            ways.addAll(expansions.abbreviated());
            must.add(new AnyOf(ways, 1));
        }
        phrases.forEach(phrase -> must.add(inTextOrSubject(phrase, 1)));
        return must.size() == 1 ? must.getFirst() : new AllOf(must);
    }

    /// What a page can have one by one: each distinct word in any of its forms, each date.
    private List<QueryNode> units() {
        var units = new ArrayList<QueryNode>();
        for (String word : distinctWords()) {
            var forms = new ArrayList<QueryNode>();
            forms.add(new Word(IndexField.TEXT, word, 1));
            forms.add(new Word(IndexField.SUBJECT, word, 1));
            forms.addAll(expansions.writtenOut(word));
            units.add(new AnyOf(forms, 1));
        }
        for (Spotted date : DateTerms.dates(query)) {
            units.add(DateTerms.matches(date));
        }
        return units;
    }

    private List<QueryNode> scores() {
        Stream<String> terms = Stream.concat(distinctWords().stream(), query.joined().stream());
        List<String> distinct = terms.distinct().toList();
        var scores = new ArrayList<QueryNode>();
        scores.addAll(words(IndexField.TEXT, distinct, 1));
        scores.addAll(words(IndexField.SUBJECT, distinct, Weights.SUBJECT));
        Stream.concat(query.chunks().stream(), phrases.stream())
                .distinct()
                .forEach(chunk -> scores.add(inTextOrSubject(chunk, Weights.CHUNK)));
        for (Spotted spot : query.spotted()) {
            if (spot.kind() == Term.Kind.DATE) {
                scores.addAll(DateTerms.scores(spot));
            } else {
                String key = spot.tokens().getFirst();
                scores.add(new Constant(new Word(IndexField.TEXT, key, 1), Weights.WHOLE_NUMBER));
                scores.add(new Constant(new Word(IndexField.NUMBER, key, 1), Weights.WHOLE_NUMBER));
            }
        }
        scores.addAll(expansions.scores());
        return scores;
    }

    private Set<String> distinctWords() {
        var distinct = new LinkedHashSet<String>();
        query.words().forEach(word -> distinct.add(word.text()));
        return distinct;
    }

    private static List<QueryNode> words(IndexField field, Iterable<String> terms, float weight) {
        var words = new ArrayList<QueryNode>();
        terms.forEach(term -> words.add(new Word(field, term, weight)));
        return words;
    }

    private WantedMarks marks() {
        Set<String> terms = new HashSet<>(distinctWords());
        terms.removeAll(TOO_COMMON_TO_MARK);
        if (terms.isEmpty()) {
            terms.addAll(distinctWords());
        }
        query.spotted()
                .forEach(
                        spot ->
                                terms.addAll(
                                        spot.kind() == Term.Kind.DATE
                                                ? DateTerms.exact(spot)
                                                : spot.tokens().subList(0, 1)));
        terms.addAll(expansions.abbreviatedTerms());
        var wanted = new ArrayList<>(phrases);
        wanted.addAll(query.chunks());
        wanted.addAll(expansions.writtenOutPhrases());
        return new WantedMarks(terms, wanted, GramPieces.of(query.cleaned()));
    }
}
