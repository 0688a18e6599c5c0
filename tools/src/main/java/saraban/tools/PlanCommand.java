package saraban.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.PlanKind;
import saraban.corpus.plan.check.PlanChecks;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.text.PlanJson;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;

/// `plan`: plans and reports as data.
@Command(
        name = "plan",
        description = "Keep, check and search plans and reports.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PlanCommand.Kinds.class,
            PlanAddCommand.class,
            PlanCommand.Check.class,
            PlanListCommand.class,
            PlanCommand.Show.class,
            PlanRowsCommand.class,
            PlanPrintCommand.class
        })
final class PlanCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected kinds, add, check, list, show, rows or print, found none");
    }

    /// `plan kinds`.
    @Command(
            name = "kinds",
            description = "List the kinds of plans with their fields, chapters and tables.")
    static final class Kinds implements Runnable {
        private final Given given;

        Kinds(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            List<PlanAnswers.Kind> kinds =
                    Arrays.stream(PlanKind.values()).map(PlanAnswers.Kind::of).toList();
            if (given.json()) {
                given.answer(new PlanAnswers.Kinds(kinds), "");
            } else {
                kinds.forEach(kind -> given.answer(kind, kind.lines()));
            }
        }
    }

    /// `plan check`.
    @Command(
            name = "check",
            description =
                    "Say what is wrong with a plan and in which cell; exit code 1 where there is an error.")
    static final class Check implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "FILE.json|ID", description = "A plan as JSON, or a kept one.")
        private String which;

        @Mixin private ActingAs acting;

        Check(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            Plan plan = plan();
            List<PlanAnswers.Found> findings =
                    PlanChecks.check(plan).stream()
                            .map(finding -> PlanAnswers.Found.of(finding, plan))
                            .toList();
            if (given.json()) {
                given.answer(new PlanAnswers.Checked(findings), "");
            } else {
                findings.forEach(found -> given.answer(found, found.line()));
            }
            long errors = findings.stream().filter(PlanAnswers.Found::isError).count();
            if (errors > 0) {
                throw new CommandFault(
                        "%s: expected a plan without errors, found %d".formatted(which, errors));
            }
        }

        private Plan plan() {
            return given(which, given, acting);
        }
    }

    /// `plan show`.
    @Command(name = "show", description = "Print a plan as its canonical JSON.")
    static final class Show implements Runnable {
        private final Given given;

        @Parameters(paramLabel = "ID", description = "The plan.")
        private String id;

        @Option(names = "--revision", description = "This revision; else the newest.")
        private Integer revision;

        @Mixin private ActingAs acting;

        Show(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            Plan plan;
            try (Corpus corpus = given.openCorpus()) {
                Clerk clerk = acting.clerk(corpus.accounts());
                KeptPlan kept = kept(corpus, given, id, clerk);
                plan =
                        revision == null
                                ? kept.latest().plan()
                                : PlanDesk.of(corpus, given.terminal().clock())
                                        .revision(kept.id(), revision, clerk)
                                        .orElseThrow(
                                                () ->
                                                        new CommandFault(
                                                                "plan %s: expected a revision from 1 to %d, found %d"
                                                                        .formatted(
                                                                                id,
                                                                                kept.latest()
                                                                                        .number(),
                                                                                revision)))
                                        .plan();
            }
            given.terminal().out().println(PlanJson.canonical(plan));
        }
    }

    /// A plan from a file, or the newest revision of a kept one.
    static Plan given(String which, Given given, ActingAs acting) {
        if (PlanId.parse(which).isEmpty() || Files.exists(Path.of(which))) {
            return read(Path.of(which));
        }
        try (Corpus corpus = given.openCorpus()) {
            return kept(corpus, given, which, acting.clerk(corpus.accounts())).latest().plan();
        }
    }

    static Plan read(Path file) {
        return PlanJson.parse(InFile.text(file));
    }

    static KeptPlan kept(Corpus corpus, Given given, String id, Clerk clerk) {
        return PlanId.parse(id)
                .flatMap(known -> PlanDesk.of(corpus, given.terminal().clock()).find(known, clerk))
                .orElseThrow(
                        () ->
                                new CommandFault(
                                        "plan '%s': expected one that is kept, found none"
                                                .formatted(id)));
    }

    static Optional<PlanKind> kind(String code, CommandSpec spec) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<PlanKind> kind = PlanKind.ofCode(code);
        if (kind.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--kind '%s': expected one of %s"
                            .formatted(
                                    code,
                                    Arrays.stream(PlanKind.values()).map(PlanKind::code).toList()));
        }
        return kind;
    }
}
