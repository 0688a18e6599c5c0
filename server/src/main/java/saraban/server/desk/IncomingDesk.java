package saraban.server.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.register.Begun;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.IncomingRegister;
import saraban.corpus.register.LetterReceived;
import saraban.corpus.register.LetterReceived.What;
import saraban.corpus.register.ReceiptId;
import saraban.corpus.register.ReceiveNumber;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.corpus.register.RegistryOfYear;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.register.StampSize;

/// Where letters are received: the register of letters received (ทะเบียนหนังสือรับ) is kept and
/// read.
public final class IncomingDesk {
    private final IncomingRegister register;
    private final Archive archive;
    private final InstantSource clock;

    private IncomingDesk(IncomingRegister register, Archive archive, InstantSource clock) {
        this.register = register;
        this.archive = archive;
        this.clock = clock;
    }

    /// The desk of an open home.
    public static IncomingDesk of(Corpus corpus, InstantSource clock) {
        return new IncomingDesk(corpus.incoming(), corpus.archive(), clock);
    }

    /// Receives a letter of the archive (ลงรับ).
    ///
    /// @param at when it came in; now where empty
    /// @param handling who is to act, if that is known
    public Received receive(
            DocumentId document,
            Registry registry,
            Optional<Instant> at,
            Optional<String> handling,
            Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "receive a letter");
        if (archive.find(document, clerk.reader()).isEmpty()) {
            return Refused.because(Refusal.DOCUMENT_UNKNOWN, document);
        }
        return register.receive(
                new LetterReceived(
                        registry,
                        at.orElseGet(clock::instant),
                        new What.Kept(document),
                        handling,
                        "",
                        clerk.user()));
    }

    /// Receives a paper of which no scan is kept.
    public Received receivePaper(
            RecordFields fields,
            Registry registry,
            Optional<Instant> at,
            Optional<String> handling,
            Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "receive a letter");
        return register.receive(
                new LetterReceived(
                        registry,
                        at.orElseGet(clock::instant),
                        new What.Paper(fields),
                        handling,
                        "",
                        clerk.user()));
    }

    /// Adds who acts or what was done (การปฏิบัติ).
    public Received note(ReceiptId receipt, String handling, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "note the handling of a letter");
        return seen(receipt, clerk).orElseGet(() -> register.note(receipt, handling, clerk.user()));
    }

    /// Takes a receive number out of use, with a reason (ยกเลิก).
    public Received makeVoid(ReceiptId receipt, String reason, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "make a receive number void");
        return seen(receipt, clerk)
                .orElseGet(() -> register.makeVoid(receipt, reason, clerk.user()));
    }

    /// Lets a registry's year start at a number other than 1, before its first number.
    public Begun startAt(RegistryOfYear run, int first, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "set the start of receive numbers");
        return register.startAt(run, first);
    }

    public Optional<IncomingEntry> find(ReceiveNumber number, Reader reader) {
        return register.find(number, reader);
    }

    public Optional<IncomingEntry> entry(ReceiptId id, Reader reader) {
        return register.entry(id, reader);
    }

    /// The receipts of a document that count, the first in front.
    public List<IncomingEntry> of(DocumentId document, Reader reader) {
        return register.of(document, reader).stream()
                .filter(entry -> entry.voided().isEmpty())
                .toList();
    }

    /// Lines of one registry's year in the order of their numbers, from the given one on.
    public List<IncomingEntry> page(RegistryOfYear run, int fromOrdinal, int limit, Reader reader) {
        return register.page(run, fromOrdinal, limit, reader);
    }

    /// Every run that has a number or a start, newest year first.
    public List<RegistryOfYear> runs() {
        return register.runs();
    }

    /// Counts the lines of each run of a year, or of every year.
    public List<SeriesProof> prove(Optional<BuddhistYear> year) {
        return year.map(register::prove).orElseGet(register::prove);
    }

    /// The size of the office's receive stamp.
    public StampSize stampSize() {
        return register.stampSize();
    }

    public void change(StampSize size, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "change the receive stamp");
        register.change(size);
    }

    // A line that shows nothing to a clerk cannot be worked on by them.
    private Optional<Received> seen(ReceiptId receipt, Clerk clerk) {
        boolean shown =
                register.entry(receipt, clerk.reader()).filter(line -> !line.hidden()).isPresent();
        return shown
                ? Optional.empty()
                : Optional.of(Refused.because(Refusal.RECEIPT_UNKNOWN, receipt));
    }
}
