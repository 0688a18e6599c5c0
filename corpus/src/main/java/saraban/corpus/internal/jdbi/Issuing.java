package saraban.corpus.internal.jdbi;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.NewLink;
import saraban.corpus.archive.Origin;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;
import saraban.corpus.letter.Letter;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.Issued;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesOfYear;
import saraban.corpus.workflow.JobKind;

/// Gives one letter its number and writes all that follows, within one transaction.
final class Issuing {
    private final Handle handle;
    private final LetterToIssue wish;
    private final Letter letter;
    private final Instant now;
    private final Steps steps;

    Issuing(Handle handle, LetterToIssue wish, Instant now, Steps steps) {
        this.handle = handle;
        this.wish = wish;
        this.letter = wish.letter();
        this.now = now;
        this.steps = steps;
    }

    Issued issue() {
        Optional<Refused> refusal = new IssueChecks(handle, wish, BangkokTime.dayOf(now)).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return wish.reservation().isPresent() ? onReserved(wish.reservation().get()) : onNext();
    }

    private Issued onNext() {
        var series = new SeriesOfYear(letter.agency(), letter.series(), letter.year());
        OptionalInt ordinal = NumberSeries.take(handle, series, letter.dated());
        if (ordinal.isEmpty()) {
            return Refused.because(
                    Refusal.DATE_BEFORE_LAST_OF_SERIES,
                    letter.dated(),
                    NumberSeries.lastDated(handle, series));
        }
        steps.reached(Step.NUMBER_TAKEN);
        LetterNumber number = letter.numbered(ordinal.getAsInt());
        DocumentId document = keep(number);
        return finish(number, enter(number, document), document);
    }

    private Issued onReserved(EntryId reserved) {
        RegisterEntry entry = EntryTable.find(handle, reserved, Reader.PROGRAM).orElseThrow();
        DocumentId document = keep(entry.number());
        use(reserved, document);
        return finish(entry.number(), reserved, document);
    }

    private Issued finish(LetterNumber number, EntryId entry, DocumentId document) {
        steps.reached(Step.LINE_ENTERED);
        wish.draft().ifPresent(draft -> DraftTable.close(handle, draft.draft(), entry));
        steps.reached(Step.DRAFT_CLOSED);
        JobTable.enqueue(handle, JobKind.RENDER, document, now);
        steps.reached(Step.JOB_ENTERED);
        return new Issued.Done(number, entry, document);
    }

    /// Enters the letter in the archive, frozen as it stands now.
    private DocumentId keep(LetterNumber number) {
        var fields =
                new RecordFields(
                        Optional.of(letter.form()),
                        letter.series().printed()
                                ? Optional.of(number.printed())
                                : Optional.empty(),
                        Optional.of(letter.dated()),
                        Optional.of(wish.from()),
                        Optional.of(addressees()).filter(to -> !to.isEmpty()),
                        Optional.of(letter.subject()),
                        Optional.of(letter.urgency()),
                        letter.secrecy());
        DocumentId document =
                DocumentTable.insert(handle, Origin.ISSUED, name(number), fields, now);
        steps.reached(Step.DOCUMENT_ENTERED);
        handle.createUpdate(
                        """
                        insert into frozen_letter (document_id, json, sha256)
                        values (:document, :json, :sha256)
                        """)
                .bind("document", document.value())
                .bind("json", wish.frozen().json())
                .bind("sha256", wish.frozen().sha256().hex())
                .execute();
        wish.formVersion()
                .ifPresent(version -> FormTable.freeze(handle, document, letter.form(), version));
        for (NewLink link : wish.links()) {
            LinkTable.insert(handle, document, link, true);
        }
        steps.reached(Step.LETTER_FROZEN);
        return document;
    }

    // Numbers of different series that end in the year look alike.
    private String name(LetterNumber number) {
        return number.series().coded()
                ? number.printed()
                : number.series().title() + " " + number.printed();
    }

    private EntryId enter(LetterNumber number, DocumentId document) {
        return EntryTable.bind(
                        handle.createQuery(
                                """
                                insert into outgoing_entry (agency, series, year, ordinal, dated,
                                                            state, sender, addressee, subject,
                                                            urgency, secrecy, document_id,
                                                            entered_by, entered_at)
                                values (:agency, :series, :year, :ordinal, :dated, 'ISSUED',
                                        :sender, :addressee, :subject, :urgency, :secrecy,
                                        :document, :clerk, :now)
                                returning id
                                """),
                        new SeriesOfYear(letter.agency(), letter.series(), letter.year()))
                .bind("ordinal", number.ordinal())
                .bind("dated", letter.dated())
                .bind("sender", wish.from())
                .bind("addressee", addressees())
                .bind("subject", letter.subject())
                .bind("urgency", letter.urgency())
                .bind("secrecy", letter.secrecy())
                .bind("document", document.value())
                .bind("clerk", wish.clerk())
                .bind("now", now)
                .map((row, _) -> new EntryId(row.getLong("id")))
                .one();
    }

    private void use(EntryId reserved, DocumentId document) {
        handle.createUpdate(
                        """
                        update outgoing_entry
                           set state = 'ISSUED', sender = :sender, addressee = :addressee,
                               subject = :subject, urgency = :urgency, secrecy = :secrecy,
                               document_id = :document, entered_by = :clerk, entered_at = :now
                         where id = :id
                        """)
                .bind("sender", wish.from())
                .bind("addressee", addressees())
                .bind("subject", letter.subject())
                .bind("urgency", letter.urgency())
                .bind("secrecy", letter.secrecy())
                .bind("document", document.value())
                .bind("clerk", wish.clerk())
                .bind("now", now)
                .bind("id", reserved.value())
                .execute();
    }

    private String addressees() {
        return String.join(", ", letter.to());
    }
}
