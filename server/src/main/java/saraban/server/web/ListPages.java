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
import java.util.stream.IntStream;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Registry;
import saraban.server.desk.PrintDesk;
import saraban.server.desk.RegisterFormat;
import saraban.server.desk.RegisterKind;
import saraban.server.desk.RegisterWish;
import saraban.server.page.ListPage;
import saraban.templates.register.RegisterTable;

/// Registers and lists as their prescribed forms print them: on the screen and as files.
final class ListPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int LINES = 50;
    private static final int YEARS = 30;

    private final PrintDesk desk;
    private final InstantSource clock;
    private final Pages pages;

    ListPages(PrintDesk desk, InstantSource clock, Pages pages) {
        this.desk = desk;
        this.clock = clock;
        this.pages = pages;
    }

    void first(Context ctx) {
        ctx.redirect("/register/outgoing", HttpStatus.SEE_OTHER);
    }

    void page(Context ctx) {
        RegisterKind kind = kind(ctx);
        BuddhistYear year = year(ctx, kind);
        RegisterTable table =
                desk.table(
                        RegisterWish.of(kind, year, Registry.CENTRAL),
                        Visitor.account(ctx).reader());
        int total = table.rows().size();
        int from = Math.clamp(Asked.queryNumber(ctx, "row").orElse(0), 0, total);
        int to = Math.min(total, from + LINES);
        pages.show(
                ctx,
                new ListPage(
                        kind,
                        year,
                        years(year),
                        table.labels(),
                        table.rows().subList(from, to),
                        total,
                        from > 0 ? Optional.of(Math.max(0, from - LINES)) : Optional.empty(),
                        to < total ? Optional.of(to) : Optional.empty()));
    }

    void file(Context ctx) {
        RegisterKind kind = kind(ctx);
        RegisterFormat format =
                RegisterFormat.ofExtension(Asked.query(ctx, "format"))
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        BuddhistYear year = year(ctx, kind);
        Reader reader = Visitor.account(ctx).reader();
        RegisterTable table = desk.table(RegisterWish.of(kind, year, Asked.registry(ctx)), reader);
        give(
                ctx,
                desk.file(table, format),
                format.mediaType(),
                table.title() + " " + year.value() + "." + format.extension());
    }

    /// The finding card (บัตรตรวจค้น) of a document.
    void card(Context ctx) {
        RegisterTable table =
                desk.card(Asked.document(ctx), Visitor.account(ctx).reader())
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        give(
                ctx,
                desk.file(table, RegisterFormat.PDF),
                RegisterFormat.PDF.mediaType(),
                table.title() + " " + ctx.pathParam("id") + ".pdf");
    }

    /// Gives a file out under a name.
    static void give(Context ctx, byte[] content, String mediaType, String name) {
        String written = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + written);
        ctx.contentType(mediaType).result(content);
    }

    private static RegisterKind kind(Context ctx) {
        return RegisterKind.ofWord(ctx.pathParam("kind"))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    // What may go is surveyed after the end of its year.
    private BuddhistYear year(Context ctx, RegisterKind kind) {
        BuddhistYear now = BuddhistYear.of(LocalDate.ofInstant(clock.instant(), BANGKOK));
        return Asked.year(ctx)
                .orElseGet(
                        () ->
                                switch (kind) {
                                    case DESTRUCTION, HANDOVER, RETAINED ->
                                            new BuddhistYear(now.value() - 1);
                                    default -> now;
                                });
    }

    private List<BuddhistYear> years(BuddhistYear shown) {
        int now = BuddhistYear.of(LocalDate.ofInstant(clock.instant(), BANGKOK)).value();
        int newest = Math.max(now, shown.value());
        return IntStream.rangeClosed(0, Math.max(YEARS, newest - shown.value()))
                .mapToObj(back -> new BuddhistYear(newest - back))
                .toList();
    }
}
