package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.ReceiptId;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.corpus.register.RegistryOfYear;
import saraban.server.desk.Clerk;
import saraban.server.desk.IncomingDesk;
import saraban.server.page.Addresses;
import saraban.server.page.IncomingPage;
import saraban.server.page.ReceiptVoidPage;
import saraban.server.page.Words;

/// The register of letters received: read, noted in, and numbers of it made void.
final class IncomingPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int LINES = 50;

    private final IncomingDesk desk;
    private final InstantSource clock;
    private final Pages pages;

    IncomingPages(IncomingDesk desk, InstantSource clock, Pages pages) {
        this.desk = desk;
        this.clock = clock;
        this.pages = pages;
    }

    void page(Context ctx) {
        Account account = Visitor.account(ctx);
        List<RegistryOfYear> all = desk.runs();
        BuddhistYear year =
                Asked.year(ctx)
                        .or(() -> all.stream().map(RegistryOfYear::year).findFirst())
                        .orElseGet(
                                () ->
                                        BuddhistYear.of(
                                                LocalDate.ofInstant(clock.instant(), BANGKOK)));
        var shown = new RegistryOfYear(Asked.registry(ctx), year);
        int from = Math.max(1, Asked.queryNumber(ctx, "from").orElse(1));
        List<IncomingEntry> lines = desk.page(shown, from, LINES + 1, account.reader());
        boolean more = lines.size() > LINES;
        pages.show(
                ctx,
                new IncomingPage(
                        year,
                        years(all, year),
                        runs(all, year),
                        shown,
                        more ? lines.subList(0, LINES) : lines,
                        from > 1 ? Optional.of(Math.max(1, from - LINES)) : Optional.empty(),
                        more ? Optional.of(lines.getLast().number().ordinal()) : Optional.empty(),
                        account.role().mayActAs(Role.REGISTRAR)));
    }

    /// Adds who acts or what was done to a line.
    void note(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        IncomingEntry entry = entry(ctx, account);
        String handling = Asked.line(ctx, "handling");
        Received answer = desk.note(entry.id(), handling, Clerk.of(account));
        String said =
                switch (answer) {
                    case Received.Done _ -> Words.say("receipt.noted");
                    case Refused(var refusal, var details) -> Words.say(refusal, details.toArray());
                };
        String back =
                entry.document()
                        .map(document -> "/documents/" + document)
                        .orElse("/register/incoming");
        ctx.redirect(Addresses.of(back, "said", said), HttpStatus.SEE_OTHER);
    }

    void voidPage(Context ctx) {
        Account account = Visitor.as(Role.REGISTRAR, ctx);
        pages.show(ctx, new ReceiptVoidPage(entry(ctx, account), "", Optional.empty()));
    }

    void makeVoid(Context ctx) {
        Account account = Visitor.as(Role.REGISTRAR, ctx);
        IncomingEntry entry = entry(ctx, account);
        String reason = Asked.line(ctx, "reason");
        switch (desk.makeVoid(entry.id(), reason, Clerk.of(account))) {
            case Received.Done(var done) ->
                    ctx.redirect(
                            Addresses.of(
                                            "/register/incoming",
                                            "year",
                                            Integer.toString(done.number().year().value()),
                                            "registry",
                                            done.number().registry().name(),
                                            "from",
                                            Integer.toString(done.number().ordinal()))
                                    + "#receipt-"
                                    + done.id(),
                            HttpStatus.SEE_OTHER);
            case Refused(var refusal, var details) ->
                    pages.show(
                            ctx,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            new ReceiptVoidPage(
                                    entry,
                                    reason,
                                    Optional.of(Words.say(refusal, details.toArray()))));
        }
    }

    private IncomingEntry entry(Context ctx, Account account) {
        return desk.entry(new ReceiptId(Asked.positive(ctx, "id")), account.reader())
                .filter(entry -> !entry.hidden())
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static List<RegistryOfYear> runs(List<RegistryOfYear> all, BuddhistYear year) {
        var runs = new ArrayList<>(all.stream().filter(run -> run.year().equals(year)).toList());
        var central = new RegistryOfYear(Registry.CENTRAL, year);
        if (!runs.contains(central)) {
            runs.addFirst(central);
        }
        return runs;
    }

    private static List<BuddhistYear> years(List<RegistryOfYear> all, BuddhistYear shown) {
        var years = new TreeSet<BuddhistYear>();
        years.add(shown);
        all.forEach(run -> years.add(run.year()));
        return List.copyOf(years.descendingSet());
    }
}
