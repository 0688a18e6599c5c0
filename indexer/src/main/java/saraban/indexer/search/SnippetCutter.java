package saraban.indexer.search;

import java.util.ArrayList;
import java.util.List;
import saraban.indexer.text.AlignedText;
import saraban.indexer.text.Span;
import saraban.indexer.text.TermReader;

/// Cuts from a page the stretch that shows best why it was found, at word borders, with its marks.
public final class SnippetCutter {
    private static final int GOAL = 140;
    private static final int LEAD = 40;

    private final TermReader terms;

    public SnippetCutter(TermReader terms) {
        this.terms = terms;
    }

    /// A stretch of a text and the marks within it, counted from its start.
    public record Snippet(String text, List<Span> marks) {}

    /// @param marks stretches of the original text, in order
    public Snippet cut(AlignedText page, List<Span> marks) {
        String text = page.original();
        if (text.length() <= GOAL) {
            return within(text, new Span(0, text.length()), marks);
        }
        Span best = richest(marks);
        int start = Math.max(0, Math.min(best.start() - LEAD, text.length() - GOAL));
        int end = Math.max(best.end(), Math.min(text.length(), start + GOAL));
        return within(text, atWordBorders(page, start, end, best), marks);
    }

    /// The stretch of at most the goal's length that holds most marked characters, the first of
    /// several.
    private static Span richest(List<Span> marks) {
        if (marks.isEmpty()) {
            return new Span(0, 0);
        }
        Span best = marks.getFirst();
        int most = 0;
        for (int first = 0; first < marks.size(); first++) {
            int limit = marks.get(first).start() + GOAL - LEAD;
            int marked = 0;
            int last = first;
            for (int i = first;
                    i < marks.size() && (i == first || marks.get(i).end() <= limit);
                    i++) {
                marked += marks.get(i).length();
                last = i;
            }
            if (marked > most) {
                most = marked;
                best = new Span(marks.get(first).start(), marks.get(last).end());
            }
        }
        return best;
    }

    private Span atWordBorders(AlignedText page, int start, int end, Span keep) {
        int left = start == 0 ? 0 : keep.start();
        int right = end == page.original().length() ? end : keep.end();
        // Words around the stretch alone: cutting the whole page would cost more than finding it.
        Span around =
                page.toCleaned(
                        Math.max(0, start - GOAL), Math.min(page.original().length(), end + GOAL));
        String context = page.cleaned().substring(around.start(), around.end());
        for (Span word : terms.wholeWords(context)) {
            Span original =
                    page.toOriginal(around.start() + word.start(), around.start() + word.end());
            if (original.start() >= start && original.start() < left) {
                left = original.start();
            }
            if (original.end() <= end && original.end() > right) {
                right = original.end();
            }
        }
        return new Span(left, right);
    }

    private static Snippet within(String text, Span stretch, List<Span> marks) {
        var inside = new ArrayList<Span>();
        for (Span mark : marks) {
            if (mark.start() >= stretch.start() && mark.end() <= stretch.end()) {
                inside.add(new Span(mark.start() - stretch.start(), mark.end() - stretch.start()));
            }
        }
        return new Snippet(text.substring(stretch.start(), stretch.end()), inside);
    }
}
