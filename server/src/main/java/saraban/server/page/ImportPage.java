package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;

/// Where files are brought in.
///
/// @param lines what became of the files just sent
/// @param following ids of the documents whose reading is followed, joined by commas
/// @param problem why nothing was taken
/// @param largest the largest file that is taken, as shown
public record ImportPage(
        List<Line> lines,
        List<Progress> progress,
        String following,
        Optional<String> problem,
        String largest)
        implements Page {
    public ImportPage {
        lines = List.copyOf(lines);
        progress = List.copyOf(progress);
    }

    @Override
    public String title() {
        return Words.say("import.title");
    }

    /// Whether some document is still being read.
    public boolean underWay() {
        return progress.stream().anyMatch(Progress::waiting);
    }

    /// What became of one file.
    ///
    /// @param outcome `stored`, `known` or `refused`
    /// @param sentence in Thai
    public record Line(
            String file, String outcome, String sentence, Optional<DocumentId> document) {}

    /// How far the reading of a document has come.
    public record Progress(
            DocumentId document,
            String name,
            boolean waiting,
            boolean unreadable,
            String sentence) {}
}
