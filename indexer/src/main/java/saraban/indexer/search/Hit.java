package saraban.indexer.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.indexer.text.Span;

/// A page that matches.
///
/// @param page from 1
/// @param score higher is better; comparable within one result only
/// @param snippet a stretch of the page as it is kept, cut at word borders
/// @param marks stretches of `snippet` that match, in order
public record Hit(
        DocumentId document,
        int page,
        float score,
        Optional<String> kind,
        Optional<String> number,
        Optional<LocalDate> dated,
        Optional<String> from,
        Optional<String> to,
        Optional<String> subject,
        String snippet,
        List<Span> marks) {
    public Hit {
        marks = List.copyOf(marks);
    }
}
