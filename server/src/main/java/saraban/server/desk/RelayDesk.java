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
import saraban.corpus.letter.Letter;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.LetterJson;

/// Where a received letter is passed on (หนังสือนำส่ง): the covering letter is drafted from what
/// is known of it, and the packet goes along. The link between the two is kept when the letter is
/// issued.
public final class RelayDesk {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String USUAL_FORM = "relay-letter";
    // Among so many of the newest lines one is sought that bears a letter.
    private static final int NEWEST = 20;

    private final Corpus corpus;
    private final FormCatalog forms;
    private final DraftDesk drafts;
    private final InstantSource clock;

    RelayDesk(Corpus corpus, FormCatalog forms, DraftDesk drafts, InstantSource clock) {
        this.corpus = corpus;
        this.forms = forms;
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
        Form paper = forms.form(form.orElse(USUAL_FORM));
        String fields =
                RelayFields.of(
                        document.get(),
                        paper,
                        corpus.office(),
                        lastLetter(clerk),
                        to,
                        LocalDate.ofInstant(clock.instant(), BANGKOK));
        return new Relayed.Done(drafts.start(paper.name(), fields, Optional.of(parent), clerk));
    }

    private Optional<Letter> lastLetter(Clerk clerk) {
        return corpus.outgoing().latest(NEWEST, clerk.reader()).stream()
                .flatMap(entry -> entry.document().stream())
                .flatMap(document -> corpus.archive().frozen(document, clerk.reader()).stream())
                .map(frozen -> LetterJson.parse(frozen.json()))
                .findFirst();
    }
}
