package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.corpus.archive.Document;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.Copied;
import saraban.server.desk.DocumentDesk;
import saraban.server.desk.PaperDesk;
import saraban.server.page.CopyPage;
import saraban.server.page.EnvelopePage;
import saraban.server.page.Input;
import saraban.server.page.Words;
import saraban.templates.Addressee;
import saraban.templates.Certifier;
import saraban.templates.CopyPress.Certified;
import saraban.templates.EnvelopeSize;
import saraban.templates.Printed;

/// Papers that go along with a document and are not kept: envelopes, certified copies.
final class PaperPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final PaperDesk desk;
    private final DocumentDesk documents;
    private final InstantSource clock;
    private final Pages pages;

    PaperPages(PaperDesk desk, DocumentDesk documents, InstantSource clock, Pages pages) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
        this.pages = pages;
    }

    void envelope(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Document document = document(ctx, account);
        String addressees =
                desk.letter(document.id(), account.reader()).stream()
                        .flatMap(letter -> Addressee.of(letter).stream())
                        .map(Addressee::name)
                        .collect(Collectors.joining("\n\n"));
        pages.show(ctx, new EnvelopePage(document, EnvelopeSize.DL, addressees, false));
    }

    void printEnvelope(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Document document = document(ctx, account);
        EnvelopeSize size = EnvelopeSize.ofCode(Asked.line(ctx, "size")).orElse(EnvelopeSize.DL);
        String typed = Optional.ofNullable(ctx.formParam("to")).orElse("");
        List<Addressee> to = Addressee.typed(typed);
        if (to.isEmpty()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new EnvelopePage(document, size, typed, true));
            return;
        }
        Printed printed =
                desk.envelopes(document.id(), size, to, account.reader())
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        give(ctx, printed.pdf(), document.name() + "-ซอง.pdf");
    }

    void copy(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BANGKOK);
        pages.show(
                ctx,
                new CopyPage(
                        document(ctx, account),
                        account.displayName(),
                        "",
                        Input.Day.of(today),
                        false,
                        Optional.empty()));
    }

    void certify(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Document document = document(ctx, account);
        Optional<LocalDate> dated = Asked.date(Asked.day(ctx, "dated"));
        String name = Asked.line(ctx, "name");
        String position = Asked.line(ctx, "position");
        if (name.isEmpty() || position.isEmpty() || dated.isEmpty()) {
            again(ctx, document, dated.isEmpty() ? "copy.dated.wrong" : "copy.name.missing");
            return;
        }
        var certifier = new Certifier(name, position, dated.get());
        switch (desk.certify(document.id(), certifier, certified(ctx), Clerk.of(account))) {
            case Copied.Done(var pdf, var file) -> give(ctx, pdf, file);
            case Copied.Unknown _ -> throw new NotFoundResponse(ctx.path());
            case Copied.NoPages _ -> again(ctx, document, "copy.pages.none");
        }
    }

    private void again(Context ctx, Document document, String problem) {
        pages.show(
                ctx,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new CopyPage(
                        document,
                        Asked.line(ctx, "name"),
                        Asked.line(ctx, "position"),
                        Asked.day(ctx, "dated"),
                        certified(ctx) == Certified.EVERY_PAGE,
                        Optional.of(Words.say(problem))));
    }

    private static Certified certified(Context ctx) {
        return Asked.line(ctx, "every").isEmpty() ? Certified.LAST_PAGE : Certified.EVERY_PAGE;
    }

    private Document document(Context ctx, Account account) {
        return documents
                .find(Asked.document(ctx), account.reader())
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static void give(Context ctx, byte[] pdf, String file) {
        String name = file.replaceAll("[/\\\\]", "-");
        ctx.header(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        ctx.contentType("application/pdf").disableCompression().result(pdf);
    }
}
