package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.office.Role;
import saraban.corpus.plan.FiscalYears;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.store.FoundRow;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.Page;
import saraban.corpus.plan.store.PlanQuery;
import saraban.corpus.plan.store.RowQuery;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;
import saraban.server.page.Addresses;
import saraban.server.page.NewPlanPage;
import saraban.server.page.PlanRowsPage;
import saraban.server.page.PlansPage;
import saraban.server.page.Words;

/// The plans of the office as a list, beginning one, and finding rows in all of them.
final class PlanListPages {
    private static final int MOST_PLANS = 200;
    private static final int ROWS_A_PAGE = 50;

    private final PlanDesk desk;
    private final Pages pages;

    PlanListPages(PlanDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void list(Context ctx) {
        String words = Asked.query(ctx, "words");
        Optional<PlanKind> kind = PlanKind.ofCode(Asked.query(ctx, "kind"));
        Page<KeptPlan> found =
                desk.list(
                        new PlanQuery(words, kind, OptionalInt.empty(), 0, MOST_PLANS), clerk(ctx));
        pages.show(
                ctx,
                new PlansPage(
                        found.items(),
                        found.total(),
                        words,
                        kind,
                        Visitor.account(ctx).role().mayActAs(Role.CLERK)));
    }

    void newPlan(Context ctx) {
        Visitor.as(Role.CLERK, ctx);
        pages.show(
                ctx, new NewPlanPage(kind(Asked.query(ctx, "kind")), "", "", "", Optional.empty()));
    }

    void begin(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        PlanKind kind = kind(Asked.line(ctx, "kind"));
        String title = Asked.line(ctx, "title");
        String from = Asked.line(ctx, "from");
        String to = Asked.line(ctx, "to");
        Optional<FiscalYears> years = PlanFormReader.years(from, to);
        if (title.isBlank() || years.isEmpty()) {
            String problem =
                    Words.say(title.isBlank() ? "plan.new.untitled" : "plan.new.years.wrong");
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new NewPlanPage(kind, title, from, to, Optional.of(problem)));
            return;
        }
        Plan empty = Plan.of(kind, title, years.get(), Map.of(), Map.of(), Map.of());
        KeptPlan plan = desk.start(empty, Secrecy.NONE, clerk);
        ctx.redirect("/plans/" + plan.id(), HttpStatus.SEE_OTHER);
    }

    void rows(Context ctx) {
        var asked =
                new PlanRowsPage.Asked(
                        Asked.query(ctx, "words"),
                        PlanKind.ofCode(Asked.query(ctx, "kind")),
                        Asked.query(ctx, "year"),
                        Asked.query(ctx, "unit"),
                        Asked.query(ctx, "over"),
                        Asked.query(ctx, "under"));
        int offset = Asked.queryNumber(ctx, "from").orElse(0);
        Page<FoundRow> found = desk.rows(query(asked, offset), clerk(ctx));
        Optional<String> before =
                offset == 0
                        ? Optional.empty()
                        : Optional.of(address(asked, Math.max(0, offset - ROWS_A_PAGE)));
        Optional<String> after =
                offset + found.items().size() >= found.total()
                        ? Optional.empty()
                        : Optional.of(address(asked, offset + ROWS_A_PAGE));
        pages.show(ctx, new PlanRowsPage(asked, found.items(), found.total(), before, after));
    }

    private static RowQuery query(PlanRowsPage.Asked asked, int offset) {
        OptionalInt year =
                PlanFormReader.years(asked.year(), "")
                        .map(years -> OptionalInt.of(years.from()))
                        .orElse(OptionalInt.empty());
        return new RowQuery(
                asked.words(),
                asked.kind(),
                Optional.empty(),
                year,
                "",
                "",
                "",
                asked.unit(),
                satang(asked.over()),
                satang(asked.under()),
                false,
                offset,
                ROWS_A_PAGE);
    }

    private static OptionalLong satang(String baht) {
        String digits = ThaiDigits.toArabic(baht).replaceAll("[,\\s]", "");
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? OptionalLong.of(new BigDecimal(digits).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }

    private static String address(PlanRowsPage.Asked asked, int offset) {
        return Addresses.of(
                "/plans/rows",
                "words",
                asked.words(),
                "kind",
                asked.kind().map(PlanKind::code).orElse(""),
                "year",
                asked.year(),
                "unit",
                asked.unit(),
                "over",
                asked.over(),
                "under",
                asked.under(),
                "from",
                Integer.toString(offset));
    }

    private static PlanKind kind(String code) {
        return PlanKind.ofCode(code).orElseThrow(() -> new NotFoundResponse("kind " + code));
    }

    private static Clerk clerk(Context ctx) {
        return Clerk.of(Visitor.account(ctx));
    }
}
