package saraban.tools;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.register.KeepingRules;
import saraban.corpus.register.RetentionClass;
import saraban.corpus.register.StampSize;
import saraban.server.desk.Clerk;
import saraban.server.desk.IncomingDesk;
import saraban.server.desk.KeepingDesk;

/// `retention`: how long papers are kept, and what else of the registers the office decides.
@Command(
        name = "retention",
        description = "Show or change how long papers are kept, and the size of the receive stamp.")
final class RetentionCommand implements Runnable {
    private final Given given;

    @Option(
            names = "--class",
            paramLabel = "CODE",
            description = "The class to change or to add; with --years or --rule.")
    private String code;

    @Option(names = "--years", paramLabel = "N", description = "Keep papers of the class N years.")
    private Integer years;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Keep them forever, by_law or until_repealed.")
    private RetentionClass.Rule rule;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Thai name of the class; a known one keeps its name.")
    private String name;

    @Option(
            names = "--to-year-end",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether the time runs to 31 December of the last year.")
    private Boolean toYearEnd;

    @Option(
            names = "--hand-over-years",
            paramLabel = "N",
            description = "Age at which papers go to the National Archives.")
    private Integer handOverYears;

    @Option(
            names = "--stamp",
            paramLabel = "50x25",
            description = "Width and height of the receive stamp in millimetres.")
    private String stamp;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    RetentionCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        if ((code == null) != (years == null && rule == null) || years != null && rule != null) {
            throw new ParameterException(
                    spec.commandLine(), "expected --class with either --years or --rule");
        }
        try (Corpus corpus = given.openCorpus()) {
            Clerk clerk = acting.clerk(corpus.accounts());
            KeepingDesk desk = KeepingDesk.of(corpus);
            IncomingDesk incoming = IncomingDesk.of(corpus, given.terminal().clock());
            try {
                change(desk, incoming, clerk);
            } catch (IllegalArgumentException e) {
                // The values say themselves what they expected and found.
                throw new ParameterException(spec.commandLine(), e.getMessage());
            }
            show(desk, incoming.stampSize());
        }
    }

    private void change(KeepingDesk desk, IncomingDesk incoming, Clerk clerk) {
        if (code != null) {
            desk.change(changed(desk.classes()), clerk);
        }
        if (toYearEnd != null || handOverYears != null) {
            KeepingRules now = desk.rules();
            desk.change(
                    new KeepingRules(
                            toYearEnd == null ? now.toYearEnd() : toYearEnd,
                            handOverYears == null ? now.handOverYears() : handOverYears),
                    clerk);
        }
        if (stamp != null) {
            if (!stamp.matches("\\d{1,3}[x×]\\d{1,3}")) {
                throw new IllegalArgumentException(
                        "expected a stamp such as 50x25, found '" + stamp + "'");
            }
            String[] sides = stamp.split("[x×]");
            incoming.change(
                    new StampSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])), clerk);
        }
    }

    private RetentionClass changed(List<RetentionClass> classes) {
        RetentionClass known =
                classes.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
        if (known == null && name == null) {
            throw new IllegalArgumentException(
                    "class '%s' is new: expected its --name, found none".formatted(code));
        }
        return new RetentionClass(
                code,
                name == null ? known.name() : name,
                years == null ? rule : RetentionClass.Rule.YEARS,
                years == null ? OptionalInt.empty() : OptionalInt.of(years),
                known == null ? "" : known.clause(),
                known != null && known.confirmed());
    }

    private void show(KeepingDesk desk, StampSize size) {
        KeepingRules rules = desk.rules();
        List<Shown> classes = desk.classes().stream().map(Shown::of).toList();
        if (given.json()) {
            given.answer(
                    new All(
                            classes,
                            rules.toYearEnd(),
                            rules.handOverYears(),
                            size.widthMm(),
                            size.heightMm()),
                    "");
            return;
        }
        desk.classes()
                .forEach(
                        one ->
                                given.answer(
                                        one,
                                        "%s\t%s\t%s"
                                                .formatted(one.code(), one.printed(), one.name())));
        given.answer(
                rules,
                "to 31 December: %s; handed over at %d years; stamp %d × %d mm"
                        .formatted(
                                rules.toYearEnd(),
                                rules.handOverYears(),
                                size.widthMm(),
                                size.heightMm()));
    }

    private record All(
            List<Shown> classes,
            boolean toYearEnd,
            int handOverYears,
            int stampWidthMm,
            int stampHeightMm) {}

    private record Shown(
            String code,
            String name,
            String rule,
            Integer years,
            String clause,
            boolean confirmed) {
        static Shown of(RetentionClass one) {
            return new Shown(
                    one.code(),
                    one.name(),
                    one.rule().name().toLowerCase(Locale.ROOT),
                    one.years().isPresent() ? one.years().getAsInt() : null,
                    one.clause(),
                    one.confirmed());
        }
    }
}
