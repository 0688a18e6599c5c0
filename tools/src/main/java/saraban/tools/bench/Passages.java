package saraban.tools.bench;

import java.util.ArrayList;
import java.util.List;
import saraban.indexer.text.ThaiText;

/// Cuts a long text into passages of the length of a page's part, so that a long record does not
/// win or lose by its length alone.
final class Passages {
    private static final int SHORTEST = 350;
    private static final int LONGEST = 1_100;

    private Passages() {}

    /// Passages of 350 to 1,100 characters, cut at a line's end where there is one, else at a
    /// space, else between clusters. A short text is one passage.
    static List<String> of(String text) {
        var passages = new ArrayList<String>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = cut(text, start);
            add(text.substring(start, end), passages);
            start = end;
        }
        add(text.substring(start), passages);
        return passages;
    }

    private static int cut(String text, int start) {
        // The rest must not become a scrap of its own.
        int latest = Math.min(start + LONGEST, text.length() - SHORTEST);
        for (char border : new char[] {'\n', ' '}) {
            int end = text.lastIndexOf(border, latest - 1) + 1;
            if (end >= start + SHORTEST) {
                return end;
            }
        }
        int end = latest;
        while (end > start + SHORTEST && ThaiText.isMark(text.charAt(end))) {
            end--;
        }
        return end;
    }

    private static void add(String passage, List<String> passages) {
        if (!passage.isBlank()) {
            passages.add(passage);
        }
    }
}
