package saraban.server.desk;

import java.util.List;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.OutgoingRegister;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.ReservationWish;
import saraban.corpus.register.Reserved;
import saraban.corpus.register.SeriesOfYear;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.register.Started;
import saraban.corpus.register.Voided;

/// Where the register of letters sent (ทะเบียนหนังสือส่ง) is kept and read.
public final class RegisterDesk {
    private final OutgoingRegister register;

    RegisterDesk(OutgoingRegister register) {
        this.register = register;
    }

    /// The desk of an open home, for work on the register alone.
    public static RegisterDesk of(Corpus corpus) {
        return new RegisterDesk(corpus.outgoing());
    }

    /// The lines entered last, newest first, over all series.
    public List<RegisterEntry> latest(int limit, Reader reader) {
        return register.latest(limit, reader);
    }

    /// Every series that has a number or a start, newest year first.
    public List<SeriesOfYear> series() {
        return register.series();
    }

    /// Lines of one series in the order of their numbers, from the given one on.
    public List<RegisterEntry> page(
            SeriesOfYear series, int fromOrdinal, int limit, Reader reader) {
        return register.page(series, fromOrdinal, limit, reader);
    }

    public Optional<RegisterEntry> entry(EntryId id, Reader reader) {
        return register.entry(id, reader);
    }

    /// The lines of a year that bear a number: one at most, but where the office numbers orders
    /// under several codes.
    public List<RegisterEntry> bearing(LetterNumber number, BuddhistYear year, Reader reader) {
        return register.bearing(number, year, reader);
    }

    /// Lines of one series of a year under every code, page by page.
    public List<RegisterEntry> page(
            Series series, BuddhistYear year, Optional<EntryId> after, int limit, Reader reader) {
        return register.page(series, year, after, limit, reader);
    }

    /// The numbers still held for letters to come, the one that ends first in front.
    public List<RegisterEntry> reservations(Reader reader) {
        return register.reservations(reader);
    }

    /// Holds the next number of a series for a letter to come (จองเลข).
    public Reserved reserve(ReservationWish wish, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "reserve a number");
        return register.reserve(wish);
    }

    /// Takes a number out of use, with a reason (ยกเลิก).
    public Voided makeVoid(EntryId entry, String reason, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "make a number void");
        return register.makeVoid(entry, reason, clerk.user());
    }

    /// Lets a series start at a number other than 1, before its first number.
    public Started startAt(
            AgencyCode agency, Series series, BuddhistYear year, int first, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "set the start of a series");
        return register.startAt(agency, series, year, first);
    }

    /// Counts the lines of each series of a year, or of every year.
    public List<SeriesProof> prove(Optional<BuddhistYear> year) {
        return year.map(register::prove).orElseGet(register::prove);
    }
}
