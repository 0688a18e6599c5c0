package saraban.corpus.internal.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.Series;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.Reservation;
import saraban.corpus.register.ReservationWish;
import saraban.corpus.register.SeriesOfYear;

/// The lines of the register of letters sent, as rows.
final class EntryTable {
    static final String COLUMNS =
            """
            id, agency, series, year, ordinal, dated, state, sender, addressee, subject, urgency,
            secrecy, document_id,
                   entered_by, entered_at, reserved_by, reserved_at, purpose, reserved_until,
                   void_reason, void_by, void_at
            """;

    private EntryTable() {}

    static Optional<RegisterEntry> find(Handle handle, EntryId id, Reader reader) {
        return handle.createQuery(
                        """
                        select %s
                          from outgoing_entry
                         where id = :id
                        """
                                .formatted(COLUMNS))
                .bind("id", id.value())
                .map((row, _) -> entry(row, reader))
                .findOne();
    }

    static Optional<RegisterEntry> findOf(Handle handle, DocumentId document, Reader reader) {
        return handle.createQuery(
                        """
                        select %s
                          from outgoing_entry
                         where document_id = :document
                        """
                                .formatted(COLUMNS))
                .bind("document", document.value())
                .map((row, _) -> entry(row, reader))
                .findOne();
    }

    /// The lines of a year with a series and ordinal, under every code.
    static List<RegisterEntry> bearing(
            Handle handle, LetterNumber number, BuddhistYear year, Reader reader) {
        return handle.createQuery(
                        """
                        select %s
                          from outgoing_entry
                         where series = :series
                           and year = :year
                           and ordinal = :ordinal
                         order by agency
                        """
                                .formatted(COLUMNS))
                .bind("series", number.series())
                .bind("year", year.value())
                .bind("ordinal", number.ordinal())
                .map((row, _) -> entry(row, reader))
                .list();
    }

    /// Enters a reserved number.
    static EntryId hold(
            Handle handle, SeriesOfYear series, int ordinal, ReservationWish wish, Instant now) {
        return bind(
                        handle.createQuery(
                                """
                                insert into outgoing_entry (agency, series, year, ordinal, dated,
                                                            state, sender, addressee, subject,
                                                            urgency, secrecy, entered_by,
                                                            entered_at, reserved_by, reserved_at,
                                                            purpose, reserved_until)
                                values (:agency, :series, :year, :ordinal, :dated, 'RESERVED', '',
                                        '', '', 'NONE', 'NONE', :owner, :now, :owner, :now,
                                        :purpose, :until)
                                returning id
                                """),
                        series)
                .bind("ordinal", ordinal)
                .bind("dated", wish.dated())
                .bind("owner", wish.owner())
                .bind("now", now)
                .bind("purpose", wish.purpose())
                .bind("until", wish.until())
                .map((row, _) -> new EntryId(row.getLong("id")))
                .one();
    }

    /// Takes a number out of use.
    static void makeVoid(Handle handle, EntryId entry, String reason, String clerk, Instant now) {
        handle.createUpdate(
                        """
                        update outgoing_entry
                           set state = 'VOID', void_reason = :reason, void_by = :clerk,
                               void_at = :now
                         where id = :id
                        """)
                .bind("reason", reason)
                .bind("clerk", clerk)
                .bind("now", now)
                .bind("id", entry.value())
                .execute();
    }

    static RegisterEntry entry(ResultSet row, Reader reader) throws SQLException {
        Secrecy secrecy = ColumnTypes.constant(row, "secrecy", Secrecy.class);
        boolean shown = reader.maySee(secrecy);
        return new RegisterEntry(
                new EntryId(row.getLong("id")),
                number(row),
                ColumnTypes.agency(row, "agency"),
                new BuddhistYear(row.getInt("year")),
                ColumnTypes.date(row, "dated"),
                ColumnTypes.constant(row, "state", EntryState.class),
                shown ? row.getString("sender") : "",
                shown ? row.getString("addressee") : "",
                shown ? row.getString("subject") : "",
                ColumnTypes.constant(row, "urgency", Urgency.class),
                secrecy,
                shown ? ColumnTypes.documentId(row, "document_id") : Optional.empty(),
                row.getString("entered_by"),
                ColumnTypes.instant(row, "entered_at"),
                shown ? reservation(row) : Optional.empty(),
                voiding(row),
                !shown);
    }

    static LetterNumber number(ResultSet row) throws SQLException {
        return series(row).number(row.getInt("ordinal"));
    }

    static SeriesOfYear series(ResultSet row) throws SQLException {
        return new SeriesOfYear(
                ColumnTypes.agency(row, "agency"),
                ColumnTypes.constant(row, "series", Series.class),
                new BuddhistYear(row.getInt("year")));
    }

    static <S extends SqlStatement<S>> S bind(S statement, SeriesOfYear series) {
        return statement
                .bind("agency", series.agency())
                .bind("series", series.series())
                .bind("year", series.year().value());
    }

    private static Optional<Reservation> reservation(ResultSet row) throws SQLException {
        if (row.getString("reserved_by") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Reservation(
                        row.getString("reserved_by"),
                        row.getString("purpose"),
                        ColumnTypes.date(row, "reserved_until"),
                        ColumnTypes.instant(row, "reserved_at")));
    }

    private static Optional<RegisterEntry.Voiding> voiding(ResultSet row) throws SQLException {
        if (row.getString("void_reason") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new RegisterEntry.Voiding(
                        row.getString("void_reason"),
                        row.getString("void_by"),
                        ColumnTypes.instant(row, "void_at")));
    }
}
