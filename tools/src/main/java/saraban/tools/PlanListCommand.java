package saraban.tools;

import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.Page;
import saraban.corpus.plan.store.PlanQuery;
import saraban.server.desk.PlanDesk;

/// `plan list`.
@Command(name = "list", description = "List the plans, the one saved last in front.")
final class PlanListCommand implements Runnable {
    private final Given given;

    @Option(names = "--text", defaultValue = "", description = "Words of the title.")
    private String text;

    @Option(names = "--kind", paramLabel = "KIND", description = "Of this kind alone.")
    private String kind;

    @Option(
            names = "--year",
            converter = ThaiYear.class,
            paramLabel = "2567",
            description = "That cover this fiscal year.")
    private BuddhistYear year;

    @Option(names = "--offset", defaultValue = "0", description = "Pass over so many.")
    private int offset;

    @Option(names = "--limit", defaultValue = "50", description = "At most so many; else 50.")
    private int limit;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    PlanListCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        var query =
                new PlanQuery(
                        text,
                        PlanCommand.kind(kind, spec),
                        year == null ? OptionalInt.empty() : OptionalInt.of(year.value()),
                        Math.max(0, offset),
                        Math.max(0, limit));
        Page<KeptPlan> page;
        try (Corpus corpus = given.openCorpus()) {
            page =
                    PlanDesk.of(corpus, given.terminal().clock())
                            .list(query, acting.clerk(corpus.accounts()));
        }
        page.items().stream()
                .map(PlanAnswers.Kept::of)
                .forEach(kept -> given.answer(kept, kept.line()));
        given.say("%d of %d plans".formatted(page.items().size(), page.total()));
    }
}
