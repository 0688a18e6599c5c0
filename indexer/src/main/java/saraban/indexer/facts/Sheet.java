package saraban.indexer.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.corpus.archive.PageText;
import saraban.corpus.archive.PlacedWord;
import saraban.corpus.archive.TextSource;

/// One page as rows and cells, and how far its letters can be trusted.
final class Sheet {
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t\\s*|[.…_]{4,}");
    private static final float WIDE_GAP = 0.05f;
    private static final int WIDEST_LINE = 90;

    private final PageText page;
    private final List<Row> rows = new ArrayList<>();
    private final int fullWidth;

    Sheet(PageText page) {
        this.page = page;
        String text = page.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                rows.add(row(start, end));
            }
            start = end + 1;
        }
        int[] widths =
                rows.stream()
                        .mapToInt(row -> Skeleton.width(row.whole().text()))
                        .sorted()
                        .toArray();
        fullWidth =
                widths.length == 0
                        ? WIDEST_LINE
                        : Math.min(WIDEST_LINE, widths[widths.length * 9 / 10]);
    }

    private Row row(int start, int end) {
        List<PlacedWord> words =
                page.words().stream()
                        .filter(word -> word.start() >= start && word.end() <= end)
                        .toList();
        List<Line> cells = new ArrayList<>();
        int from = start;
        for (int[] gap : gaps(start, end, words)) {
            add(cells, from, gap[0]);
            from = gap[1];
        }
        add(cells, from, end);
        Line whole = Line.of(page.page(), page.text(), start, end).stripped();
        float right = words.isEmpty() ? Float.NaN : words.getLast().x() + words.getLast().width();
        return new Row(this, whole, cells.isEmpty() ? List.of(whole) : cells, right);
    }

    private void add(List<Line> cells, int from, int to) {
        if (to > from) {
            Line cell = Line.of(page.page(), page.text(), from, to).stripped();
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
    }

    // Gaps between boxes where the page has them, else runs of white space and dotted leaders.
    private List<int[]> gaps(int start, int end, List<PlacedWord> words) {
        List<int[]> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(page.text()).region(start, end);
        while (gap.find()) {
            gaps.add(new int[] {gap.start(), gap.end()});
        }
        for (int i = 1; i < words.size(); i++) {
            PlacedWord before = words.get(i - 1);
            PlacedWord after = words.get(i);
            if (after.x() - (before.x() + before.width()) > WIDE_GAP) {
                gaps.add(new int[] {before.end(), after.start()});
            }
        }
        gaps.sort((one, other) -> Integer.compare(one[0], other[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] next : gaps) {
            if (apart.isEmpty() || next[0] >= apart.getLast()[1]) {
                apart.add(next);
            }
        }
        return apart;
    }

    int number() {
        return page.page();
    }

    List<Row> rows() {
        return rows;
    }

    /// How many letters a line from margin to margin holds on this page.
    int fullWidth() {
        return fullWidth;
    }

    String text() {
        return page.text();
    }

    /// The share of words on this page that are read right, by its source and the reader's own
    /// confidence.
    double trust() {
        return page.source() == TextSource.LAYER
                ? 1
                : Math.min(0.98, 0.7 + 0.3 * page.confidence());
    }

    /// The share of names and subjects, some forty letters long, that are read right where nothing
    /// looks odd.
    double textTrust() {
        return trust() == 1 ? 0.98 : 0.93 * trust();
    }

    /// The share of dates and numbers, some nine digits long, that are read right where their
    /// spelling fits.
    double digitTrust() {
        return trust() == 1 ? 0.99 : 0.94 * trust();
    }

    /// How clean a text from this page reads; a file's own text is as its author wrote it.
    double cleanness(String text) {
        return trust() == 1 ? 1 : Texts.cleanness(text);
    }

    /// The page's text folded as one line, line ends as spaces: for seeking what may be wrapped.
    Line flow() {
        return Line.of(page.page(), page.text(), 0, page.text().length());
    }

    /// The lines that a stretch of the page's text runs over.
    List<Line> lines(int start, int end) {
        List<Line> lines = new ArrayList<>();
        int from = start;
        while (from < end) {
            int lineEnd = page.text().indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            add(lines, from, to);
            from = to + 1;
        }
        return lines;
    }

    @Override
    public String toString() {
        return "page "
                + page.page()
                + Arrays.toString(rows.stream().map(row -> row.whole().shown()).toArray());
    }
}
