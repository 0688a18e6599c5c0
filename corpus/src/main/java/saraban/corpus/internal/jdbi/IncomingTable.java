package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.IncomingEntry.Handling;
import saraban.corpus.register.ReceiptId;
import saraban.corpus.register.ReceiptState;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Registry;

/// The lines of the register of letters received, as rows. What a person has confirmed of a
/// line's document stands in the place of what was entered.
final class IncomingTable {
    /// The lines with the columns of [IncomingEntry]; conditions follow.
    static final String LINES =
            """
            select line.id, line.registry, line.year, line.ordinal, line.received_on,
                   line.received_time, line.state, line.document_id, line.remark, line.entered_by,
                   line.entered_at, line.void_reason, line.void_by, line.void_at, line.secrecy,
                   document.secrecy as document_secrecy,
                   case when confirmed_by is null then line.number else document.number end
                       as number,
                   case when confirmed_by is null then line.dated else document.dated end
                       as dated,
                   case when confirmed_by is null then line.sender else document.sender end
                       as sender,
                   case when confirmed_by is null then line.addressee else document.addressee end
                       as addressee,
                   coalesce(case when confirmed_by is not null then document.subject end,
                            line.subject) as subject,
                   coalesce(case when confirmed_by is not null then document.urgency end,
                            line.urgency) as urgency
              from incoming_entry as line
              left join document
                on document.id = line.document_id
            """;

    private IncomingTable() {}

    static Optional<IncomingEntry> find(Handle handle, ReceiptId id, Reader reader) {
        return lines(
                        handle,
                        handle.createQuery(LINES + " where line.id = :id").bind("id", id.value()),
                        reader)
                .stream()
                .findFirst();
    }

    /// The lines of a query that begins with [#LINES], with their handling.
    static List<IncomingEntry> lines(Handle handle, Query query, Reader reader) {
        List<Row> rows = query.map((row, _) -> row(row)).list();
        Map<Long, List<Handling>> handling = handling(handle, rows);
        return rows.stream()
                .map(row -> row.entry(reader, handling.getOrDefault(row.id, List.of())))
                .toList();
    }

    static void note(Handle handle, ReceiptId receipt, String text, String clerk, Instant now) {
        handle.createUpdate(
                        """
                        insert into incoming_handling (entry_id, number, text, written_by,
                                                       written_at)
                        values (:entry, (select count(*) + 1
                                           from incoming_handling
                                          where entry_id = :entry), :text, :clerk, :now)
                        """)
                .bind("entry", receipt.value())
                .bind("text", text)
                .bind("clerk", clerk)
                .bind("now", now)
                .execute();
    }

    static void makeVoid(
            Handle handle, ReceiptId receipt, String reason, String clerk, Instant now) {
        handle.createUpdate(
                        """
                        update incoming_entry
                           set state = 'VOID', void_reason = :reason, void_by = :clerk,
                               void_at = :now
                         where id = :id
                        """)
                .bind("reason", reason)
                .bind("clerk", clerk)
                .bind("now", now)
                .bind("id", receipt.value())
                .execute();
    }

    // One query for all the lines of a page: their ids lie close together.
    private static Map<Long, List<Handling>> handling(Handle handle, List<Row> rows) {
        Map<Long, List<Handling>> byLine = new HashMap<>();
        if (!rows.isEmpty()) {
            handle.createQuery(
                            """
                            select entry_id, text, written_by, written_at
                              from incoming_handling
                             where entry_id between :first and :last
                             order by entry_id, number
                            """)
                    .bind("first", rows.stream().mapToLong(Row::id).min().orElseThrow())
                    .bind("last", rows.stream().mapToLong(Row::id).max().orElseThrow())
                    .map(
                            (row, _) ->
                                    Map.entry(
                                            row.getLong("entry_id"),
                                            new Handling(
                                                    row.getString("text"),
                                                    row.getString("written_by"),
                                                    ColumnTypes.instant(row, "written_at"))))
                    .forEach(
                            note ->
                                    byLine.computeIfAbsent(note.getKey(), _ -> new ArrayList<>())
                                            .add(note.getValue()));
        }
        return byLine;
    }

    private static Row row(ResultSet row) throws SQLException {
        Secrecy entered = ColumnTypes.constant(row, "secrecy", Secrecy.class);
        Secrecy now =
                ColumnTypes.text(row, "document_secrecy").map(Secrecy::valueOf).orElse(entered);
        return new Row(
                row.getLong("id"),
                new IncomingEntry(
                        new ReceiptId(row.getLong("id")),
                        number(row),
                        ColumnTypes.date(row, "received_on"),
                        LocalTime.parse(row.getString("received_time")),
                        ColumnTypes.constant(row, "state", ReceiptState.class),
                        ColumnTypes.text(row, "number").orElse(""),
                        ColumnTypes.optionalDate(row, "dated"),
                        ColumnTypes.text(row, "sender").orElse(""),
                        ColumnTypes.text(row, "addressee").orElse(""),
                        row.getString("subject"),
                        ColumnTypes.constant(row, "urgency", Urgency.class),
                        entered.compareTo(now) > 0 ? entered : now,
                        ColumnTypes.documentId(row, "document_id"),
                        List.of(),
                        row.getString("remark"),
                        row.getString("entered_by"),
                        ColumnTypes.instant(row, "entered_at"),
                        voiding(row),
                        false));
    }

    static ReceiveNumber number(ResultSet row) throws SQLException {
        return new ReceiveNumber(
                new Registry(row.getString("registry")),
                new BuddhistYear(row.getInt("year")),
                row.getInt("ordinal"));
    }

    private static Optional<IncomingEntry.Voiding> voiding(ResultSet row) throws SQLException {
        if (row.getString("void_reason") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new IncomingEntry.Voiding(
                        row.getString("void_reason"),
                        row.getString("void_by"),
                        ColumnTypes.instant(row, "void_at")));
    }

    /// A line before it is cut to what its reader may see.
    private record Row(long id, IncomingEntry whole) {
        IncomingEntry entry(Reader reader, List<Handling> handling) {
            boolean shown = reader.maySee(whole.secrecy());
            return new IncomingEntry(
                    whole.id(),
                    whole.number(),
                    whole.receivedOn(),
                    whole.receivedAt(),
                    whole.state(),
                    shown ? whole.letterNumber() : "",
                    shown ? whole.dated() : Optional.empty(),
                    shown ? whole.from() : "",
                    shown ? whole.to() : "",
                    shown ? whole.subject() : "",
                    whole.urgency(),
                    whole.secrecy(),
                    shown ? whole.document() : Optional.empty(),
                    shown ? handling : List.of(),
                    shown ? whole.remark() : "",
                    whole.enteredBy(),
                    whole.enteredAt(),
                    whole.voided(),
                    !shown);
        }
    }
}
