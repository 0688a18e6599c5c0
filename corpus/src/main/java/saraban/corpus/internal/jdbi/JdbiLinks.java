package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Link;
import saraban.corpus.archive.LinkTarget;
import saraban.corpus.archive.Links;
import saraban.corpus.archive.NewLink;
import saraban.corpus.office.Reader;

/// The links between documents in the database.
public final class JdbiLinks implements Links {
    private static final int LONGEST_CHAIN = 500;

    private final Writer writer;
    private final Readers readers;

    JdbiLinks(Database database) {
        this.writer = database.writer();
        this.readers = database.readers();
    }

    @Override
    public void replaceRead(DocumentId from, Collection<NewLink> links) {
        writer.useTransaction(
                handle -> {
                    DocumentTable.mustExist(handle, from);
                    handle.createUpdate(
                                    """
                            delete from link
                             where from_document_id = :from
                               and made = 0
                            """)
                            .bind("from", from.value())
                            .execute();
                    links.forEach(link -> LinkTable.insert(handle, from, link, false));
                });
    }

    @Override
    public void make(DocumentId from, NewLink link) {
        writer.useTransaction(
                handle -> {
                    DocumentTable.mustExist(handle, from);
                    LinkTable.insert(handle, from, link, true);
                });
    }

    @Override
    public void settle(Link cited, DocumentId held, double certainty) {
        writer.useTransaction(
                handle -> {
                    DocumentTable.mustExist(handle, held);
                    handle.createUpdate(
                                    """
                            update link
                               set to_document_id = :held, cited_text = null, cited_key = null,
                                   cited_number = null, cited_dated = null, certainty = :certainty
                             where id = :id
                            """)
                            .bind("held", held.value())
                            .bind("certainty", certainty)
                            .bind("id", cited.id())
                            .execute();
                });
    }

    @Override
    public List<Link> from(DocumentId document, Reader reader) {
        return readers.read(handle -> from(handle, document, reader));
    }

    @Override
    public List<Link> to(DocumentId document, Reader reader) {
        return readers.read(handle -> to(handle, document, reader));
    }

    @Override
    public List<Link> citing(String numberKey, Reader reader) {
        return readers.read(
                handle ->
                        links(
                                handle,
                                reader,
                                "and cited_key = :key",
                                query -> query.bind("key", numberKey)));
    }

    @Override
    public List<Link> citing(LocalDate dated, Reader reader) {
        return readers.read(
                handle ->
                        links(
                                handle,
                                reader,
                                "and cited_dated = :dated",
                                query -> query.bind("dated", dated.toString())));
    }

    @Override
    public List<Link> chain(DocumentId document, Reader reader) {
        return readers.readAtOnce(
                handle -> {
                    Map<Long, Link> chain = new LinkedHashMap<>();
                    Set<DocumentId> visited = new HashSet<>(Set.of(document));
                    Deque<DocumentId> toVisit = new ArrayDeque<>(visited);
                    while (!toVisit.isEmpty() && chain.size() < LONGEST_CHAIN) {
                        DocumentId next = toVisit.remove();
                        for (Link link : around(handle, next, reader)) {
                            chain.putIfAbsent(link.id(), link);
                            ends(link).filter(visited::add).forEach(toVisit::add);
                        }
                    }
                    return chain.values().stream().limit(LONGEST_CHAIN).toList();
                });
    }

    private static List<Link> around(Handle handle, DocumentId document, Reader reader) {
        return Stream.concat(
                        from(handle, document, reader).stream(),
                        to(handle, document, reader).stream())
                .toList();
    }

    private static Stream<DocumentId> ends(Link link) {
        return switch (link.target()) {
            case LinkTarget.Held(var document) -> Stream.of(link.from(), document);
            case LinkTarget.Cited _ -> Stream.of(link.from());
        };
    }

    private static List<Link> from(Handle handle, DocumentId document, Reader reader) {
        return links(
                handle,
                reader,
                "and link.from_document_id = :id",
                query -> query.bind("id", document.value()));
    }

    private static List<Link> to(Handle handle, DocumentId document, Reader reader) {
        return links(
                handle,
                reader,
                "and link.to_document_id = :id",
                query -> query.bind("id", document.value()));
    }

    private static List<Link> links(
            Handle handle, Reader reader, String clause, UnaryOperator<Query> bind) {
        String visible =
                """
                select link.id, from_document_id, link.kind, to_document_id, cited_text,
                       cited_number, cited_dated, certainty, made
                  from link
                  join document as later
                    on later.id = from_document_id
                  left join document as earlier
                    on earlier.id = to_document_id
                 where later.secrecy in (<visible>)
                   and (earlier.id is null or earlier.secrecy in (<visible>))
                """;
        return bind.apply(handle.createQuery(visible + clause + " order by link.id"))
                .bindList("visible", ColumnTypes.visibleTo(reader))
                .map((row, _) -> LinkTable.link(row))
                .list();
    }
}
