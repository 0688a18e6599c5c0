package saraban.corpus.internal.jdbi;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Begun;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.IncomingRegister;
import saraban.corpus.register.LetterReceived;
import saraban.corpus.register.ReceiptId;
import saraban.corpus.register.ReceiptState;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.corpus.register.RegistryOfYear;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.register.StampSize;

/// The register of letters received, in the database.
public final class JdbiIncomingRegister implements IncomingRegister {
    private final Writer writer;
    private final Readers readers;
    private final InstantSource clock;
    private final Steps steps;

    public JdbiIncomingRegister(Database database, InstantSource clock, Steps steps) {
        this.writer = database.writer();
        this.readers = database.readers();
        this.clock = clock;
        this.steps = steps;
    }

    @Override
    public Received receive(LetterReceived letter) {
        Received answer =
                writer.inTransaction(
                        handle -> new Receiving(handle, letter, clock.instant(), steps).receive());
        steps.reached(Step.RECEIPT_COMMITTED);
        return answer;
    }

    @Override
    public Received note(ReceiptId receipt, String handling, String clerk) {
        if (handling.isBlank()) {
            return Refused.because(Refusal.HANDLING_MISSING);
        }
        return onLine(
                receipt,
                (handle, _) -> {
                    IncomingTable.note(handle, receipt, handling.strip(), clerk, clock.instant());
                    return new Received.Done(
                            IncomingTable.find(handle, receipt, Reader.PROGRAM).orElseThrow());
                });
    }

    @Override
    public Received makeVoid(ReceiptId receipt, String reason, String clerk) {
        if (reason.isBlank()) {
            return Refused.because(Refusal.REASON_MISSING);
        }
        return onLine(
                receipt,
                (handle, line) -> {
                    if (line.state() == ReceiptState.VOID) {
                        return Refused.because(Refusal.RECEIPT_ALREADY_VOID, line.number());
                    }
                    IncomingTable.makeVoid(handle, receipt, reason.strip(), clerk, clock.instant());
                    return new Received.Done(
                            IncomingTable.find(handle, receipt, Reader.PROGRAM).orElseThrow());
                });
    }

    @Override
    public Begun startAt(RegistryOfYear run, int first) {
        var number = new ReceiveNumber(run.registry(), run.year(), first);
        return writer.inTransaction(
                handle ->
                        ReceiveSeries.start(handle, run, first)
                                ? new Begun.Done(number)
                                : Refused.because(
                                        Refusal.RUN_ALREADY_STARTED,
                                        new ReceiveNumber(
                                                run.registry(),
                                                run.year(),
                                                ReceiveSeries.reach(handle, run).next())));
    }

    @Override
    public Optional<IncomingEntry> entry(ReceiptId id, Reader reader) {
        return readers.readAtOnce(handle -> IncomingTable.find(handle, id, reader));
    }

    @Override
    public Optional<IncomingEntry> find(ReceiveNumber number, Reader reader) {
        return page(
                        new RegistryOfYear(number.registry(), number.year()),
                        number.ordinal(),
                        1,
                        reader)
                .stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst();
    }

    @Override
    public List<IncomingEntry> of(DocumentId document, Reader reader) {
        return readers.readAtOnce(
                handle ->
                        IncomingTable.lines(
                                        handle,
                                        handle.createQuery(
                                                        IncomingTable.LINES
                                                                + """
                                                                 where line.document_id = :document
                                                                 order by line.id
                                                                """)
                                                .bind("document", document.value()),
                                        reader)
                                .stream()
                                .filter(line -> !line.hidden())
                                .toList());
    }

    @Override
    public List<IncomingEntry> page(RegistryOfYear run, int fromOrdinal, int limit, Reader reader) {
        return readers.readAtOnce(
                handle ->
                        IncomingTable.lines(
                                handle,
                                ReceiveSeries.bind(
                                                handle.createQuery(
                                                        IncomingTable.LINES
                                                                + """
                                                                 where line.registry = :registry
                                                                   and line.year = :year
                                                                   and line.ordinal >= :from
                                                                 order by line.ordinal
                                                                 limit :limit
                                                                """),
                                                run)
                                        .bind("from", fromOrdinal)
                                        .bind("limit", limit),
                                reader));
    }

    @Override
    public List<IncomingEntry> between(
            Registry registry, LocalDate from, LocalDate to, Reader reader) {
        return readers.readAtOnce(
                handle ->
                        IncomingTable.lines(
                                handle,
                                handle.createQuery(
                                                IncomingTable.LINES
                                                        + """
                                                         where line.registry = :registry
                                                           and line.received_on between :from and :to
                                                         order by line.year, line.ordinal
                                                        """)
                                        .bind("registry", registry.name())
                                        .bind("from", from)
                                        .bind("to", to),
                                reader));
    }

    @Override
    public List<RegistryOfYear> runs() {
        return readers.read(IncomingProof::runs);
    }

    @Override
    public List<SeriesProof> prove(BuddhistYear year) {
        return prove().stream().filter(proof -> proof.year().equals(year)).toList();
    }

    @Override
    public List<SeriesProof> prove() {
        return readers.readAtOnce(
                handle ->
                        IncomingProof.runs(handle).stream()
                                .map(run -> IncomingProof.prove(handle, run))
                                .toList());
    }

    @Override
    public StampSize stampSize() {
        return readers.read(SettingTable::stampSize);
    }

    @Override
    public void change(StampSize size) {
        writer.useTransaction(handle -> SettingTable.put(handle, size));
    }

    private Received onLine(ReceiptId receipt, BiFunction<Handle, IncomingEntry, Received> action) {
        return writer.inTransaction(
                handle ->
                        IncomingTable.find(handle, receipt, Reader.PROGRAM)
                                .map(line -> action.apply(handle, line))
                                .orElseGet(
                                        () -> Refused.because(Refusal.RECEIPT_UNKNOWN, receipt)));
    }
}
