package saraban.corpus.internal.jdbi;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.office.Reader;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.LetterToIssue;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftRevision;

/// Judges whether a letter can have its number, within the transaction that would give it.
final class IssueChecks {
    private final Handle handle;
    private final LetterToIssue wish;
    private final LocalDate today;

    IssueChecks(Handle handle, LetterToIssue wish, LocalDate today) {
        this.handle = handle;
        this.wish = wish;
        this.today = today;
    }

    /// The first thing that stands against it, but for the order of dates, which taking the
    /// number shows.
    Optional<Refused> refusal() {
        return draft().or(this::date).or(this::reservation);
    }

    private Optional<Refused> draft() {
        if (wish.draft().isEmpty()) {
            return Optional.empty();
        }
        LetterToIssue.Revision seen = wish.draft().get();
        Optional<Draft> found = DraftTable.find(handle, seen.draft());
        if (found.isEmpty()) {
            return refused(Refusal.DRAFT_UNKNOWN, seen.draft());
        }
        if (found.get().issued().isPresent()) {
            return refused(Refusal.DRAFT_ALREADY_ISSUED, found.get().issued().get().number());
        }
        DraftRevision latest = found.get().latest();
        return latest.number() == seen.number()
                ? Optional.empty()
                : refused(Refusal.DRAFT_CHANGED, latest.savedBy(), latest.savedAt());
    }

    private Optional<Refused> date() {
        LocalDate dated = wish.letter().dated();
        return dated.isAfter(today)
                ? refused(Refusal.DATE_AFTER_TODAY, dated, today)
                : Optional.empty();
    }

    private Optional<Refused> reservation() {
        if (wish.reservation().isEmpty()) {
            return Optional.empty();
        }
        EntryId id = wish.reservation().get();
        return EntryTable.find(handle, id, Reader.PROGRAM)
                .map(this::reserved)
                .orElseGet(() -> refused(Refusal.NUMBER_UNKNOWN, id));
    }

    private Optional<Refused> reserved(RegisterEntry entry) {
        LetterNumber number = entry.number();
        return switch (entry.state()) {
            case ISSUED -> refused(Refusal.RESERVATION_TAKEN, number);
            case VOID -> refused(Refusal.NUMBER_ALREADY_VOID, number);
            case RESERVED -> fits(entry);
        };
    }

    private Optional<Refused> fits(RegisterEntry entry) {
        LetterNumber number = entry.number();
        LocalDate until = entry.reservation().orElseThrow().until();
        if (today.isAfter(until)) {
            return refused(Refusal.RESERVATION_EXPIRED, number, until);
        }
        if (!entry.agency().equals(wish.letter().agency())
                || number.series() != wish.letter().series()) {
            return refused(Refusal.RESERVATION_SERIES_DIFFERS, number);
        }
        LocalDate dated = wish.letter().dated();
        return entry.dated().equals(dated)
                ? Optional.empty()
                : refused(Refusal.RESERVATION_DATE_DIFFERS, number, entry.dated(), dated);
    }

    private static Optional<Refused> refused(Refusal refusal, Object... details) {
        return Optional.of(Refused.because(refusal, details));
    }
}
