package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.EntryState;
import saraban.corpus.register.Issued;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.OutgoingRegister;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.ReservationWish;
import saraban.corpus.register.Reserved;
import saraban.corpus.register.SeriesOfYear;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.register.Started;
import saraban.corpus.register.Voided;

/// The register of letters sent, in the database.
public final class JdbiOutgoingRegister implements OutgoingRegister {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;
    private final Steps steps;

    public JdbiOutgoingRegister(Database database, InstantSource clock, Steps steps) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
        this.steps = steps;
    }

    @Override
    public Issued issue(LetterToIssue letter) {
        Issued answer =
                writer.inTransaction(
                        handle -> new Issuing(handle, letter, clock.instant(), steps).issue());
        steps.reached(Step.ISSUE_COMMITTED);
        return answer;
    }

    @Override
    public Reserved reserve(ReservationWish wish) {
        return writer.inTransaction(handle -> reserve(handle, wish, clock.instant()));
    }

    private static Reserved reserve(Handle handle, ReservationWish wish, Instant now) {
        LocalDate today = BangkokTime.dayOf(now);
        if (wish.purpose().isBlank()) {
            return Refused.because(Refusal.PURPOSE_MISSING);
        }
        if (wish.dated().isAfter(today)) {
            return Refused.because(Refusal.DATE_AFTER_TODAY, wish.dated(), today);
        }
        if (wish.until().isBefore(today)) {
            return Refused.because(Refusal.RESERVATION_ENDS_TOO_EARLY, wish.until(), today);
        }
        var series = new SeriesOfYear(wish.agency(), wish.series(), BuddhistYear.of(wish.dated()));
        OptionalInt ordinal = NumberSeries.take(handle, series, wish.dated());
        if (ordinal.isEmpty()) {
            return Refused.because(
                    Refusal.DATE_BEFORE_LAST_OF_SERIES,
                    wish.dated(),
                    NumberSeries.lastDated(handle, series));
        }
        EntryId entry = EntryTable.hold(handle, series, ordinal.getAsInt(), wish, now);
        return new Reserved.Done(EntryTable.find(handle, entry, Reader.PROGRAM).orElseThrow());
    }

    @Override
    public Voided makeVoid(EntryId entry, String reason, String clerk) {
        if (reason.isBlank()) {
            return Refused.because(Refusal.REASON_MISSING);
        }
        return writer.inTransaction(
                handle -> {
                    Optional<RegisterEntry> found = EntryTable.find(handle, entry, Reader.PROGRAM);
                    if (found.isEmpty()) {
                        return Refused.because(Refusal.NUMBER_UNKNOWN, entry);
                    }
                    if (found.get().state() == EntryState.VOID) {
                        return Refused.because(Refusal.NUMBER_ALREADY_VOID, found.get().number());
                    }
                    EntryTable.makeVoid(handle, entry, reason, clerk, clock.instant());
                    return new Voided.Done(
                            EntryTable.find(handle, entry, Reader.PROGRAM).orElseThrow());
                });
    }

    @Override
    public Started startAt(AgencyCode agency, Series series, BuddhistYear year, int first) {
        var run = new SeriesOfYear(agency, series, year);
        return writer.inTransaction(
                handle ->
                        NumberSeries.start(handle, run, first)
                                ? new Started.Done(run.number(first))
                                : Refused.because(
                                        Refusal.SERIES_ALREADY_STARTED,
                                        run.number(NumberSeries.next(handle, run))));
    }

    @Override
    public Optional<RegisterEntry> entry(EntryId id, Reader reader) {
        return readers.read(handle -> EntryTable.find(handle, id, reader));
    }

    @Override
    public Optional<RegisterEntry> entryOf(DocumentId document, Reader reader) {
        return readers.read(handle -> EntryTable.findOf(handle, document, reader));
    }

    @Override
    public List<RegisterEntry> bearing(LetterNumber number, BuddhistYear year, Reader reader) {
        return readers.read(handle -> EntryTable.bearing(handle, number, year, reader)).stream()
                .filter(entry -> entry.number().equals(number))
                .toList();
    }

    @Override
    public List<RegisterEntry> page(
            SeriesOfYear series, int fromOrdinal, int limit, Reader reader) {
        return readers.read(
                handle ->
                        EntryTable.bind(
                                        handle.createQuery(
                                                """
                                select %s
                                  from outgoing_entry
                                 where agency = :agency
                                   and series = :series
                                   and year = :year
                                   and ordinal >= :from
                                 order by ordinal
                                 limit :limit
                                """
                                                        .formatted(EntryTable.COLUMNS)),
                                        series)
                                .bind("from", fromOrdinal)
                                .bind("limit", limit)
                                .map((row, _) -> EntryTable.entry(row, reader))
                                .list());
    }

    @Override
    public List<RegisterEntry> page(
            Series series, BuddhistYear year, Optional<EntryId> after, int limit, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                                        select %s
                                          from outgoing_entry
                                         where series = :series
                                           and year = :year
                                           and (agency, ordinal) >
                                               (coalesce((select agency from outgoing_entry
                                                           where id = :after), ''),
                                                coalesce((select ordinal from outgoing_entry
                                                           where id = :after), 0))
                                         order by agency, ordinal
                                         limit :limit
                                        """
                                                .formatted(EntryTable.COLUMNS))
                                .bind("series", series)
                                .bind("year", year.value())
                                .bind("after", after.map(EntryId::value).orElse(0L))
                                .bind("limit", limit)
                                .map((row, _) -> EntryTable.entry(row, reader))
                                .list());
    }

    @Override
    public List<RegisterEntry> latest(int limit, Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select %s
                          from outgoing_entry
                         order by id desc
                         limit :limit
                        """
                                                .formatted(EntryTable.COLUMNS))
                                .bind("limit", limit)
                                .map((row, _) -> EntryTable.entry(row, reader))
                                .list());
    }

    @Override
    public List<RegisterEntry> reservations(Reader reader) {
        return readers.read(
                handle ->
                        handle.createQuery(
                                        """
                        select %s
                          from outgoing_entry
                         where state = 'RESERVED'
                         order by reserved_until, id
                        """
                                                .formatted(EntryTable.COLUMNS))
                                .map((row, _) -> EntryTable.entry(row, reader))
                                .list());
    }

    @Override
    public List<SeriesOfYear> series() {
        return readers.read(RegisterProof::series);
    }

    @Override
    public List<SeriesProof> prove(BuddhistYear year) {
        return readers.readAtOnce(
                handle ->
                        RegisterProof.series(handle).stream()
                                .filter(series -> series.year().equals(year))
                                .map(series -> RegisterProof.prove(handle, series))
                                .toList());
    }

    @Override
    public List<SeriesProof> prove() {
        return readers.readAtOnce(
                handle ->
                        RegisterProof.series(handle).stream()
                                .map(series -> RegisterProof.prove(handle, series))
                                .toList());
    }
}
