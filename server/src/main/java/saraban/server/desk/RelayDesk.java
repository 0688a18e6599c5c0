package saraban.server.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.letter.Urgency;
import saraban.templates.RelayDraft;

/// Where a received letter is passed on (หนังสือนำส่ง): the covering letter is drafted from what is known of it, and the
/// packet goes along. The link between the two is kept when the letter is issued.
public final class RelayDesk {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String USUAL_FORM = "relay-letter";

    private final Corpus corpus;
    private final DraftDesk drafts;
    private final InstantSource clock;

    RelayDesk(Corpus corpus, DraftDesk drafts, InstantSource clock) {
        this.corpus = corpus;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Begins the covering letter of a document.
    ///
    /// @param form the form to write it on; `relay-letter` where none is given
    /// @param to addressees; none leaves them to the clerk
    public Relayed relay(DocumentId parent, Optional<String> form, List<String> to, Clerk clerk) {
        Optional<Document> document = corpus.archive().find(parent, clerk.reader());
        if (document.isEmpty()) {
            return new Relayed.Unknown();
        }
        if (document.get().state() == DocumentState.WAITING) {
            return new Relayed.NotRead();
        }
        String fields = RelayDraft.fields(
                parent(document.get()),
                corpus.office().name(),
                RelayDraft.Direction.DOWNWARD,
                to,
                LocalDate.ofInstant(clock.instant(), BANGKOK));
        return new Relayed.Done(drafts.start(form.orElse(USUAL_FORM), fields, Optional.of(parent), clerk));
    }

    private static RelayDraft.Parent parent(Document document) {
        RecordFields known = document.fields();
        return new RelayDraft.Parent(
                known.number().flatMap(LetterNumber::parse),
                known.dated(),
                known.from().orElse(""),
                known.subject().orElse(document.name()),
                known.urgency().orElse(Urgency.NONE),
                known.secrecy());
    }
}
