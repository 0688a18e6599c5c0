package saraban.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.LinkKind;

/// The letters that belong together, from the first one to the last that passes it on, cites or
/// answers it.
public record Chain(List<Letter> letters, List<Link> links) {
    public Chain {
        letters = List.copyOf(letters);
        links = List.copyOf(links);
    }

    /// One letter of a chain.
    ///
    /// @param key its place in the chain: a document's id, else `cited-` with the link that names
    /// it
    /// @param document where the archive holds it
    /// @param subject of one that is only cited, the words that name it
    public record Letter(
            String key,
            Optional<DocumentId> document,
            Optional<String> number,
            Optional<LocalDate> dated,
            Optional<String> from,
            Optional<String> to,
            Optional<String> subject) {
        public boolean held() {
            return document.isPresent();
        }
    }

    /// What one letter is to another.
    ///
    /// @param from key of the later letter
    /// @param to key of the earlier one
    public record Link(String from, String to, LinkKind kind, double certainty) {}
}
