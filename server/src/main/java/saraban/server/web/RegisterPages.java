package saraban.server.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.office.Account;
import saraban.corpus.office.Role;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.SeriesOfYear;
import saraban.server.desk.RegisterDesk;
import saraban.server.page.RegisterPage;

/// The register of letters sent, to be read.
final class RegisterPages {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int LINES = 50;

    private final RegisterDesk desk;
    private final InstantSource clock;
    private final Pages pages;

    RegisterPages(RegisterDesk desk, InstantSource clock, Pages pages) {
        this.desk = desk;
        this.clock = clock;
        this.pages = pages;
    }

    void page(Context ctx) {
        Account account = Visitor.account(ctx);
        List<SeriesOfYear> all = desk.series();
        BuddhistYear year = year(ctx, all);
        List<SeriesOfYear> ofYear =
                all.stream()
                        .filter(run -> run.year().equals(year))
                        .sorted(Comparator.comparing(SeriesOfYear::series))
                        .toList();
        Optional<SeriesOfYear> shown = shown(ofYear, Asked.query(ctx, "series"));
        int from = Math.max(1, Asked.queryNumber(ctx, "from").orElse(1));
        List<RegisterEntry> lines =
                shown.map(series -> desk.page(series, from, LINES + 1, account.reader()))
                        .orElse(List.of());
        boolean more = lines.size() > LINES;
        pages.show(
                ctx,
                new RegisterPage(
                        year,
                        years(all, year),
                        ofYear,
                        shown,
                        more ? lines.subList(0, LINES) : lines,
                        from > 1 ? Optional.of(Math.max(1, from - LINES)) : Optional.empty(),
                        more ? Optional.of(lines.getLast().number().ordinal()) : Optional.empty(),
                        account.role().mayActAs(Role.CLERK),
                        account.role().mayActAs(Role.REGISTRAR)));
    }

    // This year, or the last one with letters before the year's first.
    private BuddhistYear year(Context ctx, List<SeriesOfYear> all) {
        return Asked.year(ctx)
                .or(() -> all.stream().map(SeriesOfYear::year).max(Comparator.naturalOrder()))
                .orElseGet(() -> BuddhistYear.of(LocalDate.ofInstant(clock.instant(), BANGKOK)));
    }

    private static Optional<SeriesOfYear> shown(List<SeriesOfYear> series, String asked) {
        return series.stream()
                .filter(one -> one.printed().equals(asked))
                .findFirst()
                .or(() -> series.stream().findFirst());
    }

    private static List<BuddhistYear> years(List<SeriesOfYear> all, BuddhistYear shown) {
        var years = new TreeSet<BuddhistYear>();
        years.add(shown);
        all.forEach(series -> years.add(series.year()));
        return List.copyOf(years.descendingSet());
    }
}
