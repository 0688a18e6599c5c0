package saraban.server.page;

import java.util.ArrayList;
import java.util.List;

/// A text in pieces, some of them marked.
///
/// @param text of this piece
/// @param marked whether it is what was searched for
public record Marked(String text, boolean marked) {
    /// Cuts a text at its marked stretches.
    ///
    /// @param bounds starts and ends in turn, in order, none overlapping
    public static List<Marked> cut(String text, List<int[]> bounds) {
        List<Marked> pieces = new ArrayList<>();
        int end = 0;
        for (int[] bound : bounds) {
            if (bound[0] > end) {
                pieces.add(new Marked(text.substring(end, bound[0]), false));
            }
            pieces.add(new Marked(text.substring(Math.max(end, bound[0]), bound[1]), true));
            end = bound[1];
        }
        if (end < text.length()) {
            pieces.add(new Marked(text.substring(end), false));
        }
        return pieces;
    }
}
