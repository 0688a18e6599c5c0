package saraban.corpus.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;

/// The register of letters received (ทะเบียนหนังสือรับ).
///
/// Numbers run from 1 on 1 January without a gap to 31 December, Bangkok time, in each registry
/// of the office. Days never run backwards inside a registry's year. A number, once out, stays
/// in the register for good. One letter may be received by several registries, by each once.
@Article(38)
public interface IncomingRegister {
    /// Enters a letter under the next number of its registry: number, line and first handling in
    /// one transaction.
    Received receive(LetterReceived letter);

    /// Adds who acts or what was done (การปฏิบัติ) to a line.
    ///
    /// @param clerk user who writes it
    Received note(ReceiptId receipt, String handling, String clerk);

    /// Takes a receive number out of use (ยกเลิก); its letter can be received anew.
    Received makeVoid(ReceiptId receipt, String reason, String clerk);

    /// Lets a registry's year start at a number other than 1, for an office that changes over in
    /// mid-year. Once, and before its first number.
    Begun startAt(RegistryOfYear run, int first);

    Optional<IncomingEntry> entry(ReceiptId id, Reader reader);

    Optional<IncomingEntry> find(ReceiveNumber number, Reader reader);

    /// The lines of a document, the first receipt in front; none where the reader may not see it.
    List<IncomingEntry> of(DocumentId document, Reader reader);

    /// Lines of one registry's year in the order of their numbers.
    ///
    /// @param fromOrdinal the first number wanted
    /// @param limit how many lines at most
    List<IncomingEntry> page(RegistryOfYear run, int fromOrdinal, int limit, Reader reader);

    /// Lines of one registry that were received from one day to another, both included.
    List<IncomingEntry> between(Registry registry, LocalDate from, LocalDate to, Reader reader);

    /// Every run that has a number or a start, newest year first, the central registry in front.
    List<RegistryOfYear> runs();

    /// Counts the lines of each run of a year, to show that no number is missing or given twice.
    List<SeriesProof> prove(BuddhistYear year);

    /// Counts the lines of every run of every year.
    List<SeriesProof> prove();

    /// The size of the office's receive stamp.
    StampSize stampSize();

    void change(StampSize size);
}
