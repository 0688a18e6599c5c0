package saraban.server.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.letter.AgencyCode;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Account;
import saraban.corpus.office.Office;
import saraban.corpus.office.Role;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.ReservationWish;
import saraban.corpus.register.Reserved;
import saraban.corpus.register.Voided;
import saraban.server.desk.Clerk;
import saraban.server.desk.RegisterDesk;
import saraban.server.page.Addresses;
import saraban.server.page.Input;
import saraban.server.page.ReservePage;
import saraban.server.page.VoidPage;
import saraban.server.page.Words;

/// Holding a number for a letter to come, and taking one out of use.
final class NumberPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int USUAL_DAYS = 7;

    private final RegisterDesk desk;
    private final Supplier<Office> office;
    private final InstantSource clock;
    private final Pages pages;

    NumberPages(RegisterDesk desk, Supplier<Office> office, InstantSource clock, Pages pages) {
        this.desk = desk;
        this.office = office;
        this.clock = clock;
        this.pages = pages;
    }

    void reservePage(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BANGKOK);
        pages.show(
                ctx,
                new ReservePage(
                        office.get().agency().printed(),
                        Series.ORDINARY,
                        Input.Day.of(today),
                        Input.Day.of(today.plusDays(USUAL_DAYS)),
                        "",
                        Optional.empty(),
                        desk.reservations(account.reader())));
    }

    void reserve(Context ctx) {
        Account account = Visitor.as(Role.CLERK, ctx);
        Optional<AgencyCode> agency = AgencyCode.parse(Asked.line(ctx, "agency"));
        Optional<LocalDate> dated = Asked.date(Asked.day(ctx, "dated"));
        Optional<LocalDate> until = Asked.date(Asked.day(ctx, "until"));
        if (agency.isEmpty() || dated.isEmpty() || until.isEmpty()) {
            again(
                    ctx,
                    account,
                    Words.say(agency.isEmpty() ? "reserve.agency.wrong" : "reserve.date.wrong"));
            return;
        }
        var wish =
                new ReservationWish(
                        agency.get(),
                        series(ctx),
                        dated.get(),
                        Asked.line(ctx, "purpose"),
                        account.user(),
                        until.get());
        switch (desk.reserve(wish, Clerk.of(account))) {
            case Reserved.Done(var entry) -> backToRegister(ctx, entry);
            case Refused(var refusal, var details) ->
                    again(ctx, account, Words.say(refusal, details.toArray()));
        }
    }

    void voidPage(Context ctx) {
        Account account = Visitor.as(Role.REGISTRAR, ctx);
        pages.show(ctx, new VoidPage(entry(ctx, account), "", Optional.empty()));
    }

    void makeVoid(Context ctx) {
        Account account = Visitor.as(Role.REGISTRAR, ctx);
        RegisterEntry entry = entry(ctx, account);
        String reason = Asked.line(ctx, "reason");
        switch (desk.makeVoid(entry.id(), reason, Clerk.of(account))) {
            case Voided.Done(var done) -> backToRegister(ctx, done);
            case Refused(var refusal, var details) ->
                    pages.show(
                            ctx,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            new VoidPage(
                                    entry,
                                    reason,
                                    Optional.of(Words.say(refusal, details.toArray()))));
        }
    }

    private void again(Context ctx, Account account, String problem) {
        pages.show(
                ctx,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new ReservePage(
                        Asked.line(ctx, "agency"),
                        series(ctx),
                        Asked.day(ctx, "dated"),
                        Asked.day(ctx, "until"),
                        Asked.line(ctx, "purpose"),
                        Optional.of(problem),
                        desk.reservations(account.reader())));
    }

    private static Series series(Context ctx) {
        String asked = Asked.line(ctx, "series");
        return Series.ofCode(asked)
                .orElseThrow(
                        () ->
                                new BadRequestResponse(
                                        "series: expected one of %s, found '%s'"
                                                .formatted(
                                                        Arrays.stream(Series.values())
                                                                .map(Series::code)
                                                                .toList(),
                                                        asked)));
    }

    private RegisterEntry entry(Context ctx, Account account) {
        return desk.entry(Asked.entry(ctx), account.reader())
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static void backToRegister(Context ctx, RegisterEntry entry) {
        String series = entry.series().printed();
        String year = Integer.toString(entry.year().value());
        // The page that holds the line, whose numbers begin at 1, 51, 101 …
        int from = (entry.number().ordinal() - 1) / 50 * 50 + 1;
        ctx.redirect(
                Addresses.of(
                                "/register/outgoing",
                                "year",
                                year,
                                "series",
                                series,
                                "from",
                                Integer.toString(from))
                        + "#entry-"
                        + entry.id(),
                HttpStatus.SEE_OTHER);
    }
}
