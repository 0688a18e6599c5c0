package saraban.server.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkKind;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.office.Reader;
import saraban.indexer.facts.ChainLinker;
import saraban.indexer.facts.LetterFacts;
import saraban.indexer.facts.LetterRecord;

/// Keeps the links between letters: those that a letter names, and those of letters that named it before it came in.
final class ChainLinks {
    // Among so many of the newest letters a number with a misread sign is sought.
    private static final int NEWEST = 500;

    private final Archive archive;
    private final ChainLinker linker = new ChainLinker();

    ChainLinks(Archive archive) {
        this.archive = archive;
    }

    /// Keeps what a letter's text says of other letters, in place of what was read before.
    void keep(Document letter, LetterFacts facts) {
        archive.links().replaceRead(letter.id(), linker.links(facts, candidates(letter.id(), facts)));
        letter.fields().numberKey().ifPresent(key -> settle(letter, key));
    }

    private Collection<LetterRecord> candidates(DocumentId self, LetterFacts facts) {
        Map<DocumentId, LetterRecord> candidates = new LinkedHashMap<>();
        Stream<Document> named = Stream.of(LinkKind.values())
                .flatMap(kind -> linker.citations(facts, kind).stream())
                .flatMap(citation -> citation.number().stream())
                .flatMap(number -> archive.numbered(RecordFields.keyOf(number), Reader.PROGRAM).stream());
        boolean cites = Stream.of(LinkKind.values()).anyMatch(kind -> !linker.citations(facts, kind).isEmpty());
        List<Document> newest = cites ? archive.recent(NEWEST, Reader.PROGRAM) : List.of();
        Stream.concat(named, newest.stream())
                .filter(document -> !document.id().equals(self))
                .forEach(document -> candidates.putIfAbsent(document.id(), LetterRecord.of(document)));
        return candidates.values();
    }

    private void settle(Document arrived, String key) {
        for (Link link : archive.links().citing(key, Reader.PROGRAM)) {
            if (link.target() instanceof LinkTarget.Cited cited && !link.from().equals(arrived.id())) {
                archive.find(link.from(), Reader.PROGRAM)
                        .flatMap(citing -> linker.settles(
                                link.kind(), cited, LetterRecord.of(citing), LetterRecord.of(arrived)))
                        .ifPresent(certainty -> archive.links().settle(link, arrived.id(), certainty));
            }
        }
    }
}
