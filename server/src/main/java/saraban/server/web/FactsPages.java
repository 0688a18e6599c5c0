package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.RecordFields;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.DocumentDesk;
import saraban.server.page.FactsPage;
import saraban.server.page.Input;
import saraban.server.page.Kinds;
import saraban.server.page.Words;

/// Mending and confirming what was read of a document.
final class FactsPages {
    private static final List<String> KINDS =
            List.of(
                    "external-letter",
                    "circular-letter",
                    "memorandum",
                    "stamped-letter",
                    "order",
                    "announcement",
                    "regulation",
                    "minutes",
                    "certificate",
                    "plan",
                    "report");

    private final DocumentDesk desk;
    private final Pages pages;

    FactsPages(DocumentDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void page(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Document document = document(ctx, account);
        // What was read but not surely enough to be recorded is offered too: the clerk is about to
        // check it.
        RecordFields known =
                FactsOffered.of(document.fields(), desk.facts(document.id(), account.reader()));
        pages.show(
                ctx,
                new FactsPage(
                        document,
                        known.kind().orElse(""),
                        known.number().orElse(""),
                        known.dated().map(Input.Day::of).orElse(Input.Day.EMPTY),
                        known.from().orElse(""),
                        known.to().orElse(""),
                        known.subject().orElse(""),
                        known.secrecy().code(),
                        kinds(known.kind()),
                        secrecies(account),
                        Optional.empty()));
    }

    void confirm(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Document document = document(ctx, account);
        Input.Day day = Asked.day(ctx, "dated");
        Optional<LocalDate> dated = Asked.date(day);
        if (dated.isEmpty() && !day.equals(Input.Day.EMPTY)) {
            again(ctx, account, document, day);
            return;
        }
        desk.confirm(document.id(), fields(ctx, account, document, dated), Clerk.of(account));
        ctx.redirect("/documents/" + document.id(), HttpStatus.SEE_OTHER);
    }

    private static RecordFields fields(
            Context ctx, Account account, Document document, Optional<LocalDate> dated) {
        Secrecy secrecy =
                Secrecy.ofCode(Asked.line(ctx, "secrecy"))
                        .filter(account.reader()::maySee)
                        .orElse(document.fields().secrecy());
        return new RecordFields(
                written(ctx, "kind")
                        .filter(
                                kind ->
                                        KINDS.contains(kind)
                                                || document.fields()
                                                        .kind()
                                                        .equals(Optional.of(kind))),
                written(ctx, "number"),
                dated,
                written(ctx, "from"),
                written(ctx, "to"),
                written(ctx, "subject"),
                document.fields().urgency(),
                secrecy);
    }

    private void again(Context ctx, Account account, Document document, Input.Day day) {
        pages.show(
                ctx,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new FactsPage(
                        document,
                        Asked.line(ctx, "kind"),
                        Asked.line(ctx, "number"),
                        day,
                        Asked.line(ctx, "from"),
                        Asked.line(ctx, "to"),
                        Asked.line(ctx, "subject"),
                        Asked.line(ctx, "secrecy"),
                        kinds(document.fields().kind()),
                        secrecies(account),
                        Optional.of(Words.say("reserve.date.wrong"))));
    }

    // What an issued letter says is in its register, and stays.
    private Document document(Context ctx, Account account) {
        return desk.find(Asked.document(ctx), account.reader())
                .filter(document -> document.file(FileRole.ORIGINAL).isPresent())
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static List<Input.Choice.Option> kinds(Optional<String> known) {
        return java.util.stream.Stream.concat(
                        KINDS.stream(), known.stream().filter(kind -> !KINDS.contains(kind)))
                .map(kind -> new Input.Choice.Option(kind, Kinds.name(kind)))
                .toList();
    }

    private static List<Secrecy> secrecies(Account account) {
        return Arrays.stream(Secrecy.values()).filter(account.reader()::maySee).toList();
    }

    private static Optional<String> written(Context ctx, String name) {
        return Optional.of(Asked.line(ctx, name)).filter(text -> !text.isBlank());
    }
}
