package saraban.corpus.archive;

import java.time.LocalDate;
import java.util.Optional;
import saraban.corpus.letter.LetterNumber;

/// What a link points to: a document of the archive, or a letter known by what is written about
/// it.
public sealed interface LinkTarget {
    /// A document that the archive holds.
    record Held(DocumentId document) implements LinkTarget {}

    /// A letter that the archive does not hold, or not yet.
    ///
    /// @param text as written, e.g. `หนังสือจังหวัดสกลนคร ที่ สน ๐๐๒๓.๒/ว ๓ ลงวันที่ ๒ มกราคม
    ///   ๒๕๖๗`
    /// @param number where one could be read
    record Cited(String text, Optional<LetterNumber> number, Optional<LocalDate> dated)
            implements LinkTarget {}
}
