package saraban.corpus.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.Article;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;

/// Where papers are kept and for how long (การเก็บรักษา). What is beyond a reader's clearance is
/// in none of its lists. Nothing is destroyed here.
@Article(52)
public interface Keeping {
    /// Puts a paper in its place, or in another one; the end of its keeping is counted from then.
    Kept file(PaperToKeep paper);

    Optional<KeptPaper> of(DocumentId document, Reader reader);

    /// Papers put in store from one day to another, both included, in that order: the lines of
    /// forms 19 and 20.
    List<KeptPaper> stored(LocalDate from, LocalDate to, Reader reader);

    /// Papers in store that reach the age of handing over by the end of a year (forms 21 and 22).
    /// Secret ones, and those that a law keeps, stay out.
    ///
    /// @param ownKeeping those that the office asks to keep itself, else those that go
    List<KeptPaper> aged(BuddhistYear year, boolean ownKeeping, Reader reader);

    /// Papers in store whose keeping has ended by the end of a year (form 25). Secret ones stay
    /// out: other rules hold for them.
    List<KeptPaper> ended(BuddhistYear year, Reader reader);

    /// The papers that lie in a file, the earliest letter in front.
    List<KeptPaper> inFile(String fileCode, Reader reader);

    /// The classes in the office's order.
    List<RetentionClass> classes();

    /// Changes a class, or adds one. Papers that are filed keep the end they have.
    void change(RetentionClass retentionClass);

    KeepingRules rules();

    void change(KeepingRules rules);
}
