package saraban.indexer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import saraban.indexer.text.AlignedText;
import saraban.indexer.text.Grams;
import saraban.indexer.text.Span;
import saraban.indexer.text.Term;
import saraban.indexer.text.TermReader;

/// Finds what a query marks in a page: its words, numbers, dates and phrases, and where those do
/// not stand, the stretches that share most grams with a piece of the query.
public final class PageMarks {
    // Pieces of the query count as misread where this share of their grams stands close together.
    private static final double SHARED = .5;

    private final TermReader terms;

    public PageMarks(TermReader terms) {
        this.terms = terms;
    }

    /// Stretches of the original text, in order, none overlapping.
    public List<Span> of(AlignedText page, ReadQuery query) {
        var spans = new ArrayList<Span>();
        if (!query.marks().equals(WantedMarks.NONE)) {
            List<Term> pageTerms = terms.read(page.cleaned());
            pageTerms.stream()
                    .filter(term -> query.marks().terms().contains(term.text()))
                    .forEach(term -> spans.add(new Span(term.start(), term.end())));
            query.marks().phrases().forEach(phrase -> addPhrase(pageTerms, phrase, spans));
            addMisread(page.cleaned(), query.marks().grams(), spans);
        }
        return merged(spans).stream()
                .map(span -> page.toOriginal(span.start(), span.end()))
                .toList();
    }

    private static void addPhrase(List<Term> pageTerms, List<String> phrase, List<Span> spans) {
        List<Term> words =
                pageTerms.stream().filter(term -> term.kind() == Term.Kind.WORD).toList();
        for (int first = 0; first + phrase.size() <= words.size(); first++) {
            int same = 0;
            while (same < phrase.size()
                    && words.get(first + same).text().equals(phrase.get(same))) {
                same++;
            }
            if (same == phrase.size()) {
                spans.add(new Span(words.get(first).start(), words.get(first + same - 1).end()));
            }
        }
    }

    private static void addMisread(String cleaned, List<Set<String>> pieces, List<Span> spans) {
        if (pieces.isEmpty()) {
            return;
        }
        List<Grams.Gram> grams = Grams.of(cleaned);
        var found = List.copyOf(spans);
        for (Set<String> piece : pieces) {
            for (Span window : windows(grams, piece)) {
                if (found.stream().noneMatch(window::overlaps)) {
                    spans.add(window);
                }
            }
        }
    }

    /// Where at least half of a piece's grams stand within a stretch not much longer than the
    /// piece.
    private static List<Span> windows(List<Grams.Gram> grams, Set<String> piece) {
        var windows = new ArrayList<Span>();
        int reach = piece.size() + Grams.LENGTH;
        int i = 0;
        while (i < grams.size()) {
            int last =
                    piece.contains(grams.get(i).text()) ? lastWithin(grams, piece, i, reach) : -1;
            if (last >= 0) {
                windows.add(new Span(grams.get(i).start(), grams.get(last).end()));
                i = last + 1;
            } else {
                i++;
            }
        }
        return windows;
    }

    private static int lastWithin(List<Grams.Gram> grams, Set<String> piece, int first, int reach) {
        int shared = 0;
        int last = first;
        for (int i = first; i < Math.min(grams.size(), first + reach); i++) {
            if (piece.contains(grams.get(i).text())) {
                shared++;
                last = i;
            }
        }
        return shared >= Math.ceil(SHARED * piece.size()) ? last : -1;
    }

    private static List<Span> merged(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        var merged = new ArrayList<Span>();
        for (Span span : spans) {
            Span before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && span.start() <= before.end()) {
                merged.set(
                        merged.size() - 1,
                        new Span(before.start(), Math.max(before.end(), span.end())));
            } else if (span.length() > 0) {
                merged.add(span);
            }
        }
        return merged;
    }
}
