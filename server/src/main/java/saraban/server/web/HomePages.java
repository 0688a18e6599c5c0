package saraban.server.web;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import saraban.corpus.Corpus;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.Origin;
import saraban.corpus.office.Account;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.JobKind;
import saraban.server.page.HomePage;
import saraban.templates.FormCatalog;

/// The first page: what waits.
final class HomePages {
    private static final int MOST_ROWS = 8;
    private static final int MOST_LOOKED_AT = 60;

    private final Corpus corpus;
    private final FormCatalog forms;
    private final Pages pages;

    HomePages(Corpus corpus, FormCatalog forms, Pages pages) {
        this.corpus = corpus;
        this.forms = forms;
        this.pages = pages;
    }

    void page(Context ctx) {
        Account account = Visitor.account(ctx);
        Reader reader = account.reader();
        pages.show(
                ctx,
                new HomePage(
                        drafts(account),
                        corpus.outgoing().latest(MOST_ROWS, reader),
                        doubtful(reader),
                        corpus.archive().counts(reader),
                        corpus.jobs().unfinished(EnumSet.allOf(JobKind.class)),
                        account.role().mayActAs(Role.REGISTRAR)
                                ? corpus.jobs().failed(MOST_ROWS)
                                : List.of(),
                        account.role().mayActAs(Role.CLERK)));
    }

    private List<HomePage.DraftRow> drafts(Account account) {
        return corpus.drafts().open(account.user(), MOST_ROWS).stream()
                .map(draft -> DraftRows.row(draft, forms))
                .toList();
    }

    private List<Document> doubtful(Reader reader) {
        return corpus.archive().recent(MOST_LOOKED_AT, reader).stream()
                .filter(document -> document.origin() == Origin.IMPORTED)
                .filter(document -> document.state() == DocumentState.READ && !document.confirmed())
                .limit(MOST_ROWS)
                .toList();
    }
}
