package saraban.corpus.register;

import java.util.List;
import saraban.corpus.letter.BuddhistYear;

/// What a count of a series' lines shows. It is in order when [#inOrder()].
///
/// @param name code and mark, e.g. `สน ๐๐๒๓.๒/ว`
/// @param from the first number it should hold
/// @param to the last one, 0 where none is out
/// @param issued how many numbers letters bear
/// @param missing numbers between first and last that no line holds
/// @param duplicate numbers that more than one line holds
/// @param backwards numbers whose date lies before that of the number before
public record SeriesProof(
        String name,
        BuddhistYear year,
        int from,
        int to,
        int issued,
        int voided,
        int reserved,
        List<Integer> missing,
        List<Integer> duplicate,
        List<Integer> backwards) {
    public SeriesProof {
        missing = List.copyOf(missing);
        duplicate = List.copyOf(duplicate);
        backwards = List.copyOf(backwards);
    }

    public boolean inOrder() {
        return missing.isEmpty() && duplicate.isEmpty() && backwards.isEmpty();
    }
}
