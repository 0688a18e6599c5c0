package saraban.corpus.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import saraban.corpus.archive.NewLink;
import saraban.corpus.letter.Letter;
import saraban.corpus.workflow.DraftId;

/// All that the register needs to number a letter.
///
/// @param letter complete but for its number
/// @param frozen the same letter in its canonical form
/// @param from the sender as the register shows it (จาก)
/// @param draft the revision it was written in; that draft is closed by the same transaction
/// @param reservation the reserved number it is to bear; without one it takes the next of its
///   series
/// @param links what it relays, answers or cites, kept as links of the new document
/// @param clerk user who issues it
/// @param formVersion the version of its form that it is printed with, where the office keeps them
public record LetterToIssue(
        Letter letter,
        FrozenLetter frozen,
        String from,
        Optional<Revision> draft,
        Optional<EntryId> reservation,
        List<NewLink> links,
        String clerk,
        OptionalInt formVersion) {
    public LetterToIssue {
        links = List.copyOf(links);
    }

    /// A letter whose paper is not looked after.
    public LetterToIssue(
            Letter letter,
            FrozenLetter frozen,
            String from,
            Optional<Revision> draft,
            Optional<EntryId> reservation,
            List<NewLink> links,
            String clerk) {
        this(letter, frozen, from, draft, reservation, links, clerk, OptionalInt.empty());
    }

    /// The revision of a draft that the clerk saw when asking for the number.
    public record Revision(DraftId draft, int number) {}
}
