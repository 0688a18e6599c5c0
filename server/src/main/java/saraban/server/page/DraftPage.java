package saraban.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;

/// A draft on the desk: the form at the left, the picture of its paper at the right.
///
/// @param form Thai title of its form
/// @param fields in the order of the paper
/// @param about sentences about the letter as a whole
/// @param latest the revision on the screen
/// @param source the document it was begun from
/// @param pictures addresses of the pictures of its pages
/// @param pair the words that open and close the letter, in one sentence; may be empty
/// @param checked whether the clerk asked for it to be checked: then what is missing is said too
public record DraftPage(
        DraftId id,
        String form,
        List<FilledField> fields,
        List<String> about,
        DraftRevision latest,
        Optional<DocumentId> source,
        List<String> pictures,
        String pair,
        boolean checked)
        implements Page {
    public DraftPage {
        fields = List.copyOf(fields);
        about = List.copyOf(about);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String title() {
        return Words.say("draft.title", form);
    }

    /// The fields that keep the letter from being issued.
    public List<FilledField> wrong() {
        return fields.stream().filter(FilledField::wrong).toList();
    }

    public Instant savedAt() {
        return latest.savedAt();
    }
}
