package saraban.server.page;

import java.util.List;
import java.util.Optional;
import saraban.corpus.workflow.DraftId;
import saraban.corpus.workflow.DraftRevision;

/// All revisions of a draft, the newest first, and one of them opened.
///
/// @param shown the revision that is opened
/// @param fields what stood in it, field by field
public record RevisionsPage(
        DraftId id,
        String subject,
        List<DraftRevision> revisions,
        Optional<DraftRevision> shown,
        List<WrittenField> fields)
        implements Page {
    public RevisionsPage {
        revisions = List.copyOf(revisions);
        fields = List.copyOf(fields);
    }

    @Override
    public String title() {
        return Words.say("revisions.title");
    }

    public boolean newest(DraftRevision revision) {
        return revision.number() == revisions.getFirst().number();
    }
}
