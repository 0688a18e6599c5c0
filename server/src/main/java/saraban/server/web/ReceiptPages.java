package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.Origin;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.KeepingState;
import saraban.corpus.register.Kept;
import saraban.corpus.register.PaperToKeep;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.server.desk.Clerk;
import saraban.server.desk.IncomingDesk;
import saraban.server.desk.KeepingDesk;
import saraban.server.desk.StampDesk;
import saraban.server.desk.Stamped;
import saraban.server.page.Addresses;
import saraban.server.page.RegisterPart;
import saraban.server.page.Words;

/// What the registers do with one document, from its page: it is received, stamped and kept.
final class ReceiptPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final IncomingDesk incoming;
    private final KeepingDesk keeping;
    private final StampDesk stamps;
    private final InstantSource clock;

    ReceiptPages(
            IncomingDesk incoming, KeepingDesk keeping, StampDesk stamps, InstantSource clock) {
        this.incoming = incoming;
        this.keeping = keeping;
        this.stamps = stamps;
        this.clock = clock;
    }

    /// What a document's page shows of the registers.
    RegisterPart part(Document document, Account account, String said) {
        List<IncomingEntry> receipts = incoming.of(document.id(), account.reader());
        boolean clerk = account.role().mayActAs(Role.CLERK);
        boolean received = receipts.stream().anyMatch(entry -> entry.number().registry().central());
        return new RegisterPart(
                receipts,
                keeping.of(document.id(), account.reader()),
                keeping.classes(),
                clerk && !received && document.origin() == Origin.IMPORTED,
                clerk,
                Optional.of(said).filter(text -> !text.isEmpty()));
    }

    void receive(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        Received answer =
                incoming.receive(
                        Asked.document(ctx),
                        Registry.CENTRAL,
                        Optional.empty(),
                        Optional.of(Asked.line(ctx, "handling")),
                        clerk);
        switch (answer) {
            case Received.Done(var entry) -> back(ctx, Words.say("receipt.done", entry.number()));
            case Refused(var refusal, var details) ->
                    back(ctx, Words.say(refusal, details.toArray()));
        }
    }

    void keep(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        var paper =
                new PaperToKeep(
                        Asked.document(ctx),
                        Asked.line(ctx, "class"),
                        Asked.line(ctx, "file"),
                        KeepingState.STORED,
                        LocalDate.ofInstant(clock.instant(), BANGKOK),
                        false,
                        "",
                        clerk.user());
        switch (keeping.file(paper, clerk)) {
            case Kept.Done(var kept) -> back(ctx, Words.say("keep.done", kept.fileCode()));
            case Refused(var refusal, var details) ->
                    back(ctx, Words.say(refusal, details.toArray()));
        }
    }

    /// The copy with the stamps, or the stamp alone.
    void stamp(Context ctx) {
        DocumentId id = Asked.document(ctx);
        Account account = Visitor.account(ctx);
        Stamped stamped =
                Asked.query(ctx, "slip").isEmpty()
                        ? stamps.onCopy(id, Optional.empty(), account.reader())
                        : stamps.slip(id, account.reader());
        switch (stamped) {
            case Stamped.Done(var pdf) ->
                    ListPages.give(ctx, pdf, "application/pdf", "ตรารับ " + id + ".pdf");
            case Stamped.NotReceived() -> throw new NotFoundResponse(ctx.path());
            case Stamped.NoPaper() -> back(ctx, Words.say("receipt.no.paper"));
        }
    }

    private static void back(Context ctx, String said) {
        ctx.redirect(
                Addresses.of("/documents/" + ctx.pathParam("id"), "said", said) + "#receipts",
                HttpStatus.SEE_OTHER);
    }
}
