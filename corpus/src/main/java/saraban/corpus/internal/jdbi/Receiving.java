package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.Urgency;
import saraban.corpus.office.Reader;
import saraban.corpus.register.LetterReceived;
import saraban.corpus.register.LetterReceived.What;
import saraban.corpus.register.ReceiptId;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegistryOfYear;

/// Gives one letter its receive number and writes its line, within one transaction.
final class Receiving {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Handle handle;
    private final LetterReceived wish;
    private final Instant now;
    private final Steps steps;

    Receiving(Handle handle, LetterReceived wish, Instant now, Steps steps) {
        this.handle = handle;
        this.wish = wish;
        this.now = now;
        this.steps = steps;
    }

    Received receive() {
        if (wish.at().isAfter(now)) {
            return Refused.because(Refusal.RECEIVED_AFTER_NOW, wish.at(), now);
        }
        return switch (wish.what()) {
            case What.Kept(var document) -> kept(document);
            case What.Paper(var fields) -> enter(fields, Optional.empty());
        };
    }

    private Received kept(DocumentId id) {
        Optional<Document> found = DocumentQueries.find(handle, id, Reader.PROGRAM);
        if (found.isEmpty()) {
            return Refused.because(Refusal.DOCUMENT_UNKNOWN, id);
        }
        Optional<ReceiveNumber> before = numberOf(id);
        if (before.isPresent()) {
            return Refused.because(Refusal.RECEIVED_ALREADY, before.get());
        }
        RecordFields fields = found.get().fields();
        return enter(
                new RecordFields(
                        fields.kind(),
                        fields.number(),
                        fields.dated(),
                        fields.from(),
                        fields.to(),
                        // A letter whose subject could not be read is known by its file's name.
                        fields.subject()
                                .filter(text -> !text.isBlank())
                                .or(() -> Optional.of(found.get().name())),
                        fields.urgency(),
                        fields.secrecy()),
                Optional.of(id));
    }

    private Received enter(RecordFields fields, Optional<DocumentId> document) {
        if (fields.subject().filter(text -> !text.isBlank()).isEmpty()) {
            return Refused.because(Refusal.SUBJECT_MISSING);
        }
        LocalDate day = BangkokTime.dayOf(wish.at());
        var run = new RegistryOfYear(wish.registry(), BuddhistYear.of(day));
        OptionalInt ordinal = ReceiveSeries.take(handle, run, day);
        if (ordinal.isEmpty()) {
            return Refused.because(
                    Refusal.RECEIVED_BEFORE_LAST, day, ReceiveSeries.lastDay(handle, run));
        }
        steps.reached(Step.RECEIVE_NUMBER_TAKEN);
        ReceiptId receipt = line(run, ordinal.getAsInt(), fields, document);
        steps.reached(Step.RECEIPT_ENTERED);
        wish.handling()
                .filter(text -> !text.isBlank())
                .ifPresent(
                        text ->
                                IncomingTable.note(
                                        handle, receipt, text.strip(), wish.clerk(), now));
        return new Received.Done(IncomingTable.find(handle, receipt, Reader.PROGRAM).orElseThrow());
    }

    private ReceiptId line(
            RegistryOfYear run, int ordinal, RecordFields fields, Optional<DocumentId> document) {
        LocalTime time = BangkokTime.timeOf(wish.at());
        return ReceiveSeries.bind(
                        handle.createQuery(
                                """
                                insert into incoming_entry (registry, year, ordinal, received_on,
                                                            received_time, state, number, dated,
                                                            sender, addressee, subject, urgency,
                                                            secrecy, document_id, remark,
                                                            entered_by, entered_at)
                                values (:registry, :year, :ordinal, :day, :time, 'RECEIVED',
                                        :number, :dated, :sender, :addressee, :subject, :urgency,
                                        :secrecy, :document, :remark, :clerk, :now)
                                returning id
                                """),
                        run)
                .bind("ordinal", ordinal)
                .bind("day", BangkokTime.dayOf(wish.at()))
                .bind("time", time.format(MINUTE))
                .bind("number", fields.number())
                .bind("dated", fields.dated())
                .bind("sender", fields.from())
                .bind("addressee", fields.to())
                .bind("subject", fields.subject().orElseThrow().strip())
                .bind("urgency", fields.urgency().orElse(Urgency.NONE))
                .bind("secrecy", fields.secrecy())
                .bind("document", document.map(DocumentId::value))
                .bind("remark", wish.remark())
                .bind("clerk", wish.clerk())
                .bind("now", now)
                .map((row, _) -> new ReceiptId(row.getLong("id")))
                .one();
    }

    private Optional<ReceiveNumber> numberOf(DocumentId document) {
        List<ReceiveNumber> numbers =
                handle.createQuery(
                                """
                                select registry, year, ordinal
                                  from incoming_entry
                                 where registry = :registry
                                   and document_id = :document
                                   and state = 'RECEIVED'
                                """)
                        .bind("registry", wish.registry().name())
                        .bind("document", document.value())
                        .map((row, _) -> IncomingTable.number(row))
                        .list();
        return numbers.stream().findFirst();
    }
}
