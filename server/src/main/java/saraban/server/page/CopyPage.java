package saraban.server.page;

import java.util.Optional;
import saraban.corpus.archive.Document;

/// Where a copy of a document is certified.
///
/// @param problem why it was declined
public record CopyPage(
        Document document,
        String name,
        String position,
        Input.Day dated,
        boolean everyPage,
        Optional<String> problem)
        implements Page {
    @Override
    public String title() {
        return Words.say("copy.title");
    }

    public String id() {
        return document.id().toString();
    }
}
