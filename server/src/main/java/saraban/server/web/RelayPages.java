package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.RelayDesk;
import saraban.server.desk.Relayed;

/// Passing a received letter on: a draft of the covering letter, ready to be finished.
final class RelayPages {
    private final RelayDesk desk;

    RelayPages(RelayDesk desk) {
        this.desk = desk;
    }

    void relay(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        DocumentId parent = Asked.document(ctx);
        switch (desk.relay(parent, Optional.empty(), List.of(), clerk)) {
            case Relayed.Done(var draft) ->
                    ctx.redirect("/drafts/" + draft.id(), HttpStatus.SEE_OTHER);
            case Relayed.Unknown _ -> throw new NotFoundResponse(ctx.path());
            // The page of the document says what it is still waiting for.
            case Relayed.NotRead _ -> ctx.redirect("/documents/" + parent, HttpStatus.SEE_OTHER);
        }
    }
}
