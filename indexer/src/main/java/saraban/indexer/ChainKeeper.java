package saraban.indexer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.NewLink;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;
import saraban.indexer.facts.ChainLinker;
import saraban.indexer.facts.Citation;
import saraban.indexer.facts.LetterFacts;
import saraban.indexer.facts.LetterRecord;

/// Keeps the links of a document that has been read, in both directions: to the letters that it
/// names, and from letters that came earlier and named it before it was here.
final class ChainKeeper {
    private final Archive archive;
    private final ChainLinker linker = new ChainLinker();

    ChainKeeper(Archive archive) {
        this.archive = archive;
    }

    void keep(DocumentId id, LetterFacts facts) {
        Set<LinkTarget> made =
                archive.links().from(id, Reader.PROGRAM).stream()
                        .filter(Link::made)
                        .map(Link::target)
                        .collect(Collectors.toSet());
        List<NewLink> read =
                linker.links(facts, candidates(id, facts)).stream()
                        .filter(link -> !made.contains(link.target()))
                        .toList();
        archive.links().replaceRead(id, read);
        archive.find(id, Reader.PROGRAM).map(LetterRecord::of).ifPresent(this::settle);
    }

    // Letters with a cited number, and letters of a cited date, whose number may have been
    // misread.
    private Collection<LetterRecord> candidates(DocumentId id, LetterFacts facts) {
        Map<DocumentId, LetterRecord> candidates = new LinkedHashMap<>();
        for (Citation citation : linker.citations(facts)) {
            found(citation)
                    .filter(document -> !document.id().equals(id))
                    .forEach(
                            document ->
                                    candidates.putIfAbsent(
                                            document.id(), LetterRecord.of(document)));
        }
        return candidates.values();
    }

    private Stream<Document> found(Citation citation) {
        Stream<Document> numbered =
                citation.numberKey().stream()
                        .flatMap(key -> archive.numbered(key, Reader.PROGRAM).stream());
        Stream<Document> dated =
                citation.dated().stream()
                        .flatMap(day -> archive.dated(day, Reader.PROGRAM).stream());
        return Stream.concat(numbered, dated);
    }

    private void settle(LetterRecord arrived) {
        for (Link link : citing(arrived)) {
            if (link.target() instanceof LinkTarget.Cited cited
                    && !link.from().equals(arrived.id())) {
                archive.find(link.from(), Reader.PROGRAM)
                        .map(LetterRecord::of)
                        .flatMap(citing -> linker.settles(link.kind(), cited, citing, arrived))
                        .ifPresent(
                                certainty -> archive.links().settle(link, arrived.id(), certainty));
            }
        }
    }

    private Collection<Link> citing(LetterRecord arrived) {
        List<Link> links = new ArrayList<>();
        arrived.number()
                .flatMap(LetterNumber::parse)
                .ifPresent(
                        number ->
                                links.addAll(archive.links().citing(number.key(), Reader.PROGRAM)));
        arrived.dated().ifPresent(day -> links.addAll(archive.links().citing(day, Reader.PROGRAM)));
        Map<Long, Link> once = new LinkedHashMap<>();
        links.forEach(link -> once.put(link.id(), link));
        return once.values();
    }
}
