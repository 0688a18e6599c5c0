package saraban.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import saraban.indexer.text.Grams;
import saraban.indexer.text.Span;
import saraban.indexer.text.Spotted;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;

/// The free part of a query, cut into what can be looked up.
///
/// @param cleaned the text it was cut from
/// @param words the words in order, dates left out
/// @param joined pairs and compounds of them
/// @param chunks the words between spaces, where there are two or more
/// @param grams distinct grams in order
/// @param spotted numbers and dates
record QueryWords(
        String cleaned,
        List<Term> words,
        Set<String> joined,
        List<List<String>> chunks,
        List<String> grams,
        List<Spotted> spotted) {

    static QueryWords read(String cleaned, TermReader terms) {
        List<Spotted> spotted = TermReader.spotted(cleaned);
        List<Span> dates =
                spotted.stream()
                        .filter(spot -> spot.kind() == Term.Kind.DATE)
                        .map(Spotted::span)
                        .toList();
        var words = new ArrayList<Term>();
        var joined = new LinkedHashSet<String>();
        for (Term term : terms.read(cleaned)) {
            var span = new Span(term.start(), term.end());
            if (dates.stream().noneMatch(span::overlaps)) {
                switch (term.kind()) {
                    case WORD -> words.add(term);
                    case PAIR, COMPOUND -> joined.add(term.text());
                    case NUMBER, DATE -> {} // taken from `spotted`
                }
            }
        }
        return new QueryWords(
                cleaned, words, joined, chunks(cleaned, words), grams(cleaned, dates), spotted);
    }

    boolean isEmpty() {
        return words.isEmpty() && spotted.isEmpty() && grams.isEmpty();
    }

    private static List<List<String>> chunks(String cleaned, List<Term> words) {
        var chunks = new ArrayList<List<String>>();
        var chunk = new ArrayList<String>();
        int end = -1;
        for (Term word : words) {
            boolean apart =
                    end >= 0
                            && cleaned.substring(end, word.start())
                                    .chars()
                                    .anyMatch(Character::isWhitespace);
            if (apart) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
            }
            chunk.add(word.text());
            end = word.end();
        }
        chunks.add(List.copyOf(chunk));
        return chunks.stream().filter(words2 -> words2.size() > 1).toList();
    }

    private static List<String> grams(String cleaned, List<Span> dates) {
        var grams = new LinkedHashSet<String>();
        for (Grams.Gram gram : Grams.of(cleaned)) {
            if (gram.text().length() == Grams.LENGTH
                    && dates.stream().noneMatch(new Span(gram.start(), gram.end())::overlaps)) {
                grams.add(gram.text());
            }
        }
        return List.copyOf(grams);
    }
}
