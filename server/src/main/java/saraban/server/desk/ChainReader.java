package saraban.server.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;

/// Gathers the letters and links of one chain. A letter cited by several is one letter where its
/// number is the same.
final class ChainReader {
    private final Archive archive;
    private final Reader reader;
    private final Map<String, Chain.Letter> letters = new HashMap<>();
    private final Map<String, Chain.Link> links = new LinkedHashMap<>();

    private ChainReader(Archive archive, Reader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    static Chain read(Document start, Archive archive, Reader reader) {
        var chain = new ChainReader(archive, reader);
        chain.add(start);
        archive.links().chain(start.id(), reader).forEach(chain::add);
        List<Chain.Letter> ordered =
                chain.letters.values().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Chain.Letter letter) ->
                                                        letter.dated()
                                                                .map(Object::toString)
                                                                .orElse(""))
                                        .thenComparing(Chain.Letter::key))
                        .toList();
        return new Chain(ordered, List.copyOf(chain.links.values()));
    }

    private void add(Link link) {
        Optional<String> from = key(link.from());
        Optional<String> to =
                switch (link.target()) {
                    case LinkTarget.Held(var document) -> key(document);
                    case LinkTarget.Cited cited -> Optional.of(add(link, cited));
                };
        if (from.isPresent() && to.isPresent()) {
            keepSurest(new Chain.Link(from.get(), to.get(), link.kind(), link.certainty()));
        }
    }

    // The office's own link and the one read from the text say the same.
    private void keepSurest(Chain.Link link) {
        String name = String.join("|", link.from(), link.to(), link.kind().name());
        links.merge(name, link, (one, other) -> one.certainty() >= other.certainty() ? one : other);
    }

    private Optional<String> key(DocumentId id) {
        archive.find(id, reader).ifPresent(this::add);
        return Optional.of(id.toString()).filter(letters::containsKey);
    }

    private void add(Document document) {
        RecordFields known = document.fields();
        letters.putIfAbsent(
                document.id().toString(),
                new Chain.Letter(
                        document.id().toString(),
                        Optional.of(document.id()),
                        known.number(),
                        known.dated(),
                        known.from(),
                        known.to(),
                        known.subject()));
    }

    private String add(Link link, LinkTarget.Cited cited) {
        String key =
                "cited-"
                        + cited.number()
                                // An order's number does not say whose order it is.
                                .filter(LetterNumber.Coded.class::isInstance)
                                .map(LetterNumber::key)
                                .orElseGet(() -> Long.toString(link.id()));
        letters.putIfAbsent(
                key,
                new Chain.Letter(
                        key,
                        Optional.empty(),
                        cited.number().map(LetterNumber::printed),
                        cited.dated(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(cited.text())));
        return key;
    }
}
