package saraban.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.Refusal;
import saraban.templates.Problem;

/// What became of a wish to have a letter numbered. Unless it is [Done], no number was taken.
public sealed interface Issued {
    /// The letter has its number and is in the archive.
    ///
    /// @param docx its paper for editing; empty while it is still being made
    /// @param pdf its paper; empty while it is still being made
    record Done(
            LetterNumber number,
            LocalDate dated,
            EntryId entry,
            DocumentId document,
            Optional<StoredFile> docx,
            Optional<StoredFile> pdf)
            implements Issued {}

    /// The draft is no whole letter yet.
    ///
    /// @param problems by field, in the order of the paper
    record Incomplete(List<Problem> problems) implements Issued {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /// The letter is whole, but the paper would lack something that stands in it.
    ///
    /// @param lacks what and where, one sentence each
    record Unprintable(List<String> lacks) implements Issued {
        public Unprintable {
            lacks = List.copyOf(lacks);
        }
    }

    /// The register declines.
    ///
    /// @param details what the sentence about it names, as [Refusal] lists it
    record Declined(Refusal refusal, List<Object> details) implements Issued {
        public Declined {
            details = List.copyOf(details);
        }
    }
}
