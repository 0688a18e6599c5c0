package saraban.indexer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saraban.indexer.internal.icu.ThaiWords;
import saraban.indexer.internal.icu.WordList;

/// Reads a cleaned text into the terms it is found by: words, pairs of words beside each other,
/// the office's compound words, and the canonical writings of numbers and dates. The archive and
/// the query are read by the same reader.
///
/// Safe for use by many threads.
public final class TermReader {
    /// Goes into the version of an index: raise it when the same text would give other terms.
    public static final int VERSION = 1;

    private static final int LONGEST = 80;

    private final ThaiWords thaiWords;

    public TermReader(ThaiWords thaiWords) {
        this.thaiWords = thaiWords;
    }

    /// The reader with the dictionary that comes with the program.
    public static TermReader shipped() {
        return new TermReader(new ThaiWords(WordList.shipped()));
    }

    /// Everything whose terms depend on the reader, as one text.
    public static String version() {
        return VERSION + " icu " + ThaiWords.version();
    }

    /// The terms of a cleaned text, by position; at one position the word comes first.
    public List<Term> read(String cleaned) {
        List<Span> words = words(cleaned);
        var terms = new ArrayList<Term>(words.size() * 2);
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            terms.add(new Term(text(cleaned, word), word.start(), word.end(), i, Term.Kind.WORD));
            if (i + 1 < words.size()) {
                pair(cleaned, word, words.get(i + 1), i).ifPresent(terms::add);
            }
        }
        for (ThaiWords.Compound compound : thaiWords.compounds(cleaned, words)) {
            var span =
                    new Span(words.get(compound.first()).start(), words.get(compound.last()).end());
            if (compound.last() - compound.first() > 1) { // two parts are a pair already
                terms.add(
                        new Term(
                                text(cleaned, span),
                                span.start(),
                                span.end(),
                                compound.first(),
                                Term.Kind.COMPOUND));
            }
        }
        spotted(cleaned).forEach(spot -> stack(spot, words, terms));
        terms.sort(Comparator.comparingInt(Term::position));
        return terms;
    }

    /// The words of a cleaned text as people would name them: office words whole, abbreviations
    /// without a cut.
    public List<Span> wholeWords(String cleaned) {
        List<Span> words = words(cleaned);
        var whole = new ArrayList<Span>();
        int next = 0;
        for (ThaiWords.Compound compound : thaiWords.compounds(cleaned, words)) {
            whole.addAll(words.subList(next, compound.first()));
            whole.add(
                    new Span(
                            words.get(compound.first()).start(), words.get(compound.last()).end()));
            next = compound.last() + 1;
        }
        whole.addAll(words.subList(next, words.size()));
        return whole;
    }

    /// Numbers and dates of a cleaned text.
    public static List<Spotted> spotted(String cleaned) {
        var spotted = new ArrayList<Spotted>();
        if (cleaned.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return spotted;
        }
        for (NumberWriting.Found found : NumberWriting.in(cleaned)) {
            spotted.add(new Spotted(found.span(), Term.Kind.NUMBER, found.number().keys()));
        }
        spotted.addAll(DateWriting.in(cleaned));
        return spotted;
    }

    /// The words between the abbreviations with stops, and each of those as one.
    private List<Span> words(String cleaned) {
        var words = new ArrayList<Span>();
        int next = 0;
        for (Span abbreviation : Abbreviations.dotted(cleaned)) {
            addWords(cleaned, next, abbreviation.start(), words);
            words.add(abbreviation);
            next = abbreviation.end();
        }
        addWords(cleaned, next, cleaned.length(), words);
        return words;
    }

    private void addWords(String cleaned, int from, int to, List<Span> words) {
        for (Span word : thaiWords.words(cleaned.substring(from, to))) {
            words.add(new Span(from + word.start(), from + word.end()));
        }
    }

    private static Optional<Term> pair(String cleaned, Span first, Span second, int position) {
        boolean apart = second.start() - first.end() > 1;
        String both = apart ? "" : text(cleaned, first) + text(cleaned, second);
        return apart || both.length() > LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Term(both, first.start(), second.end(), position, Term.Kind.PAIR));
    }

    private static void stack(Spotted spot, List<Span> words, List<Term> terms) {
        int position = 0;
        while (position < words.size() && words.get(position).end() <= spot.span().start()) {
            position++;
        }
        if (position < words.size()) {
            int start = words.get(position).start();
            int end = Math.max(spot.span().end(), words.get(position).end());
            for (String token : spot.tokens()) {
                terms.add(new Term(token, start, end, position, spot.kind()));
            }
        }
    }

    private static String text(String cleaned, Span span) {
        String word = cleaned.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        boolean thai = ThaiText.isThaiLetter(word.charAt(0));
        if (thai) {
            return word.indexOf('.') < 0 ? word : Abbreviations.bare(word);
        }
        return word.indexOf(',') < 0
                ? word.toLowerCase(Locale.ROOT)
                : word.toLowerCase(Locale.ROOT).replace(",", "");
    }
}
