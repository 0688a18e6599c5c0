package saraban.server.desk;

import java.util.List;
import java.util.Optional;
import saraban.templates.Problem;
import saraban.templates.Sketch;

/// A letter being written, as it would look on paper.
///
/// @param pages each page as PNG; the later ones of a very long letter are left out
/// @param pageCount how many pages there are
/// @param problems what stops it from being issued, by field
/// @param advice what a clerk may want to look at, by field
/// @param lacks what of the text is in no font and would stop it too
/// @param pair the words that open and close it; none on papers without addressee
public record Preview(
        List<byte[]> pages,
        int pageCount,
        List<Problem> problems,
        List<Problem> advice,
        List<String> lacks,
        Optional<Pair> pair) {
    /// Opening and closing words of a letter.
    ///
    /// @param closing empty on papers that have none
    public record Pair(String opening, String closing) {
        static Optional<Pair> of(Sketch sketch) {
            return Optional.of(new Pair(sketch.opening(), sketch.closing()))
                    .filter(pair -> !pair.opening().isEmpty());
        }
    }

    public Preview {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
        lacks = List.copyOf(lacks);
    }
}
