package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.corpus.letter.Letter;
import saraban.corpus.office.Role;
import saraban.corpus.register.EntryId;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.desk.Issued;
import saraban.server.desk.OutgoingDesk;
import saraban.server.desk.Preview;
import saraban.server.desk.RegisterDesk;
import saraban.server.page.IssuePage;
import saraban.server.page.Words;
import saraban.templates.FormReading;
import saraban.templates.Problem;

/// The last look, and the number.
final class IssuePages {
    private final DraftDesk drafts;
    private final OutgoingDesk outgoing;
    private final RegisterDesk register;
    private final DraftPictures pictures;
    private final Pages pages;

    IssuePages(
            DraftDesk drafts,
            OutgoingDesk outgoing,
            RegisterDesk register,
            DraftPictures pictures,
            Pages pages) {
        this.drafts = drafts;
        this.outgoing = outgoing;
        this.register = register;
        this.pictures = pictures;
        this.pages = pages;
    }

    void page(Context ctx) {
        Clerk clerk = clerk(ctx);
        Draft draft = draft(ctx, clerk);
        if (draft.issued().isPresent()) {
            ctx.redirect("/documents/" + draft.issued().get().document(), HttpStatus.SEE_OTHER);
            return;
        }
        show(ctx, HttpStatus.OK, draft, clerk, Optional.empty());
    }

    void issue(Context ctx) {
        Clerk clerk = clerk(ctx);
        Draft draft = draft(ctx, clerk);
        int revision = Asked.formNumber(ctx, "base").orElse(0);
        Optional<EntryId> reservation =
                Asked.formNumber(ctx, "reservation").filter(id -> id > 0).map(EntryId::new);
        switch (outgoing.issue(draft.id(), revision, reservation, clerk)) {
            case Issued.Done done ->
                    ctx.redirect(
                            "/documents/" + done.document() + "?issued=1", HttpStatus.SEE_OTHER);
            case Issued.Incomplete _ ->
                    ctx.redirect(
                            "/drafts/" + draft.id() + "?check=1#summary", HttpStatus.SEE_OTHER);
            case Issued.Unprintable(var lacks) ->
                    show(
                            ctx,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            draft,
                            clerk,
                            Optional.of(Words.say("draft.lacks", String.join(", ", lacks))));
            case Issued.Declined(var refusal, var details) ->
                    show(
                            ctx,
                            HttpStatus.CONFLICT,
                            draft,
                            clerk,
                            Optional.of(Words.say(refusal, details.toArray())));
        }
    }

    private void show(
            Context ctx, HttpStatus status, Draft draft, Clerk clerk, Optional<String> refusal) {
        switch (drafts.read(draft)) {
            case FormReading.Refused _ ->
                    ctx.redirect(
                            "/drafts/" + draft.id() + "?check=1#summary", HttpStatus.SEE_OTHER);
            case FormReading.Whole(Letter letter, List<Problem> advice) -> {
                String fields = draft.latest().fields();
                Preview preview = pictures.preview(draft, fields, clerk);
                pages.show(
                        ctx,
                        status,
                        new IssuePage(
                                draft.id(),
                                draft.latest().number(),
                                letter,
                                Stream.concat(
                                                advice.stream().map(Problem::sentence),
                                                drafts.annexFindings(letter).stream())
                                        .toList(),
                                reservations(letter, clerk),
                                refusal,
                                pictures.addresses(draft, fields, preview)));
            }
        }
    }

    private List<RegisterEntry> reservations(Letter letter, Clerk clerk) {
        return register.reservations(clerk.reader()).stream()
                .filter(held -> held.agency().equals(letter.agency()))
                .filter(held -> held.number().series() == letter.series() && !held.hidden())
                .toList();
    }

    private Draft draft(Context ctx, Clerk clerk) {
        return drafts.find(Asked.draft(ctx), clerk)
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static Clerk clerk(Context ctx) {
        return Clerk.of(Visitor.as(Role.CLERK, ctx));
    }
}
