package saraban.tools;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.check.Finding;
import saraban.corpus.plan.check.PlanChecks;
import saraban.corpus.plan.store.KeptPlan;
import saraban.server.desk.PlanDesk;

/// `plan add`.
@Command(name = "add", description = "Keep a plan, given as JSON, as the first revision.")
final class PlanAddCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE.json", description = "The plan.")
    private Path file;

    @Option(
            names = "--secrecy",
            defaultValue = "none",
            description = "none, confidential, secret or top-secret; else none.")
    private String secrecy;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    PlanAddCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Secrecy known =
                Secrecy.ofCode(secrecy)
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(),
                                                "--secrecy '%s': expected none, confidential, secret or top-secret"
                                                        .formatted(secrecy)));
        Plan plan = PlanCommand.read(file);
        try (Corpus corpus = given.openCorpus()) {
            KeptPlan kept =
                    PlanDesk.of(corpus, given.terminal().clock())
                            .start(plan, known, acting.clerk(corpus.accounts()));
            given.answer(
                    PlanAnswers.Kept.of(kept),
                    "plan %s, revision 1: %s".formatted(kept.id(), plan.title()));
        }
        long errors = PlanChecks.check(plan).stream().filter(Finding::isError).count();
        if (errors > 0) {
            given.say("the plan has %d errors; `plan check` names them".formatted(errors));
        }
    }
}
