package saraban.corpus.register;

import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;

/// The register of letters sent (ทะเบียนหนังสือส่ง).
///
/// Numbers run from 1 on 1 January without a gap to 31 December, per agency code and series, in
/// the year of the date on the letter. Dates never run backwards inside a series and never
/// beyond today, Bangkok time. A number, once out, stays in the register for good.
@Article(44)
public interface OutgoingRegister {
    /// Gives a letter its number.
    ///
    /// In one transaction: the next number of its series (or the reserved one), the line of the
    /// register, the frozen letter in the archive with its links, the end of its draft, and the
    /// job that makes its papers.
    Issued issue(LetterToIssue letter);

    /// Holds the next number of a series for a letter to come (จองเลข).
    Reserved reserve(ReservationWish wish);

    /// Takes a number out of use, whether a letter bears it or it is reserved only (ยกเลิก).
    ///
    /// @param clerk user who does so
    Voided makeVoid(EntryId entry, String reason, String clerk);

    /// Lets a series start at a number other than 1, for an office that changes over in
    /// mid-year. Once, and before its first number.
    ///
    /// @param first from 1
    Started startAt(AgencyCode agency, Series series, BuddhistYear year, int first);

    Optional<RegisterEntry> entry(EntryId id, Reader reader);

    /// The line of a document that was issued here.
    Optional<RegisterEntry> entryOf(DocumentId document, Reader reader);

    /// The lines of a year that bear a number: one at most, but where the office numbers orders
    /// under several codes.
    List<RegisterEntry> bearing(LetterNumber number, BuddhistYear year, Reader reader);

    /// Lines of one series in the order of their numbers.
    ///
    /// @param fromOrdinal the first number wanted
    /// @param limit how many lines at most
    List<RegisterEntry> page(SeriesOfYear series, int fromOrdinal, int limit, Reader reader);

    /// Lines of one series of a year under every code, in the order of code and number.
    ///
    /// @param after the last line of the page before; the first page where none is given
    /// @param limit how many lines at most
    List<RegisterEntry> page(
            Series series, BuddhistYear year, Optional<EntryId> after, int limit, Reader reader);

    /// The lines that were entered last, newest first, over all series.
    List<RegisterEntry> latest(int limit, Reader reader);

    /// The numbers that are still held for letters to come, the one that ends first in front.
    List<RegisterEntry> reservations(Reader reader);

    /// Every series that has a number or a start, newest year first.
    List<SeriesOfYear> series();

    /// Counts the lines of each series of a year, to show that no number is missing or given
    /// twice.
    List<SeriesProof> prove(BuddhistYear year);

    /// Counts the lines of every series of every year.
    List<SeriesProof> prove();
}
