package saraban.indexer.facts;

import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;

/// A letter of the archive as far as links need to know it.
///
/// @param number in the canonical printed form
/// @param from the sending agency
public record LetterRecord(
        DocumentId id,
        Optional<String> number,
        Optional<LocalDate> dated,
        Optional<String> from,
        Optional<String> subject) {
    public static LetterRecord of(Document document) {
        var fields = document.fields();
        return new LetterRecord(
                document.id(), fields.number(), fields.dated(), fields.from(), fields.subject());
    }
}
