package saraban.tools;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.plan.store.FoundRow;
import saraban.corpus.plan.store.Page;
import saraban.corpus.plan.store.RowQuery;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;

/// `plan rows`.
@Command(
        name = "rows",
        description = "Find rows of the newest revision of every plan by what stands in them.")
final class PlanRowsCommand implements Runnable {
    private final Given given;

    @Option(names = "--text", defaultValue = "", description = "Words anywhere in the row.")
    private String text;

    @Option(names = "--kind", paramLabel = "KIND", description = "Of plans of this kind alone.")
    private String kind;

    @Option(names = "--plan", paramLabel = "ID", description = "Of this plan alone.")
    private String plan;

    @Option(
            names = "--year",
            converter = ThaiYear.class,
            paramLabel = "2567",
            description = "Of this fiscal year.")
    private BuddhistYear year;

    @Option(names = "--strategy", defaultValue = "", description = "Words of its strategy.")
    private String strategy;

    @Option(names = "--project", defaultValue = "", description = "Words of its project.")
    private String project;

    @Option(names = "--indicator", defaultValue = "", description = "Words of its indicator.")
    private String indicator;

    @Option(names = "--unit", defaultValue = "", description = "Words of its unit.")
    private String unit;

    @Option(names = "--over", paramLabel = "BAHT", description = "With more money than this.")
    private BigDecimal over;

    @Option(names = "--under", paramLabel = "BAHT", description = "With less money than this.")
    private BigDecimal under;

    @Option(names = "--totals", description = "Rows that sum up others too.")
    private boolean totals;

    @Option(names = "--offset", defaultValue = "0", description = "Pass over so many.")
    private int offset;

    @Option(names = "--limit", defaultValue = "100", description = "At most so many; else 100.")
    private int limit;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    PlanRowsCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Page<FoundRow> page;
        try (Corpus corpus = given.openCorpus()) {
            Clerk clerk = acting.clerk(corpus.accounts());
            page = PlanDesk.of(corpus, given.terminal().clock()).rows(query(corpus, clerk), clerk);
        }
        page.items().stream()
                .map(PlanAnswers.Row::of)
                .forEach(row -> given.answer(row, row.line()));
        given.say("%d of %d rows".formatted(page.items().size(), page.total()));
    }

    private RowQuery query(Corpus corpus, Clerk clerk) {
        return new RowQuery(
                text,
                PlanCommand.kind(kind, spec),
                Optional.ofNullable(plan)
                        .map(id -> PlanCommand.kept(corpus, given, id, clerk).id()),
                year == null ? OptionalInt.empty() : OptionalInt.of(year.value()),
                strategy,
                project,
                indicator,
                unit,
                satang(over),
                satang(under),
                totals,
                Math.max(0, offset),
                Math.max(0, limit));
    }

    private static OptionalLong satang(BigDecimal baht) {
        return baht == null
                ? OptionalLong.empty()
                : OptionalLong.of(baht.movePointRight(2).longValue());
    }
}
