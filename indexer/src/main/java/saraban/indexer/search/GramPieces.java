package saraban.indexer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saraban.indexer.text.Grams;

/// The grams of each piece of a query between spaces, for finding where a piece stands misread.
final class GramPieces {
    private GramPieces() {}

    static List<Set<String>> of(String cleaned) {
        var pieces = new ArrayList<Set<String>>();
        for (String piece : cleaned.split("\\s+")) {
            var grams = new HashSet<String>();
            Grams.of(piece).forEach(gram -> grams.add(gram.text()));
            if (grams.size() > 1) {
                pieces.add(grams);
            }
        }
        return pieces;
    }
}
