package saraban.server.desk;

import java.util.List;
import java.util.Optional;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.register.Keeping;
import saraban.corpus.register.KeepingRules;
import saraban.corpus.register.Kept;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.PaperToKeep;
import saraban.corpus.register.Refusal;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RetentionClass;

/// Where papers are put in their files and kept for their time (การเก็บรักษา).
public final class KeepingDesk {
    private final Keeping keeping;
    private final Archive archive;

    private KeepingDesk(Keeping keeping, Archive archive) {
        this.keeping = keeping;
        this.archive = archive;
    }

    /// The desk of an open home.
    public static KeepingDesk of(Corpus corpus) {
        return new KeepingDesk(corpus.keeping(), corpus.archive());
    }

    /// Puts a paper in its place, or in another one.
    public Kept file(PaperToKeep paper, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "file a paper");
        return archive.find(paper.document(), clerk.reader()).isEmpty()
                ? Refused.because(Refusal.DOCUMENT_UNKNOWN, paper.document())
                : keeping.file(paper);
    }

    public Optional<KeptPaper> of(DocumentId document, Reader reader) {
        return keeping.of(document, reader);
    }

    /// The classes of keeping (อายุการเก็บหนังสือ) in the office's order.
    public List<RetentionClass> classes() {
        return keeping.classes();
    }

    /// Changes a class, or adds one.
    public void change(RetentionClass retentionClass, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "change a class of keeping");
        keeping.change(retentionClass);
    }

    public KeepingRules rules() {
        return keeping.rules();
    }

    public void change(KeepingRules rules, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.REGISTRAR, "change the rules of keeping");
        keeping.change(rules);
    }
}
