package saraban.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.Corpus;
import saraban.corpus.letter.BuddhistYear;
import saraban.corpus.letter.LetterNumber;
import saraban.corpus.register.Refused;
import saraban.corpus.register.RegisterEntry;
import saraban.corpus.register.ReservationWish;
import saraban.corpus.register.Reserved;
import saraban.corpus.register.SeriesProof;
import saraban.corpus.register.Voided;
import saraban.server.desk.Clerk;
import saraban.server.desk.IncomingDesk;
import saraban.server.desk.RegisterDesk;

/// `numbers`: the numbers of the letters sent.
@Command(
        name = "numbers",
        description = "Prove, reserve and void the numbers of letters.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NumbersCommand.Prove.class,
            NumbersCommand.Reserve.class,
            NumbersCommand.MakeVoid.class
        })
final class NumbersCommand implements Runnable {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "expected prove, reserve or void, found none");
    }

    /// `numbers prove`.
    @Command(
            name = "prove",
            description =
                    "Show that no number is missing or given twice; exit code 1 where one is.")
    static final class Prove implements Runnable {
        private final Given given;

        @Option(
                names = "--year",
                converter = ThaiYear.class,
                paramLabel = "2567",
                description = "This Buddhist year alone.")
        private BuddhistYear year;

        Prove(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            List<SeriesProof> proofs;
            try (Corpus corpus = given.openCorpus()) {
                Optional<BuddhistYear> asked = Optional.ofNullable(year);
                proofs =
                        Stream.concat(
                                        RegisterDesk.of(corpus).prove(asked).stream(),
                                        IncomingDesk.of(corpus, given.terminal().clock())
                                                .prove(asked)
                                                .stream())
                                .toList();
            }
            if (given.json()) {
                given.answer(new Proved(proofs.stream().map(Counted::of).toList()), "");
            } else {
                proofs.forEach(proof -> given.answer(proof, sentence(proof)));
            }
            List<String> wrong =
                    proofs.stream()
                            .filter(proof -> !proof.inOrder())
                            .map(SeriesProof::name)
                            .toList();
            if (!wrong.isEmpty()) {
                throw new CommandFault(
                        "expected numbers without gap, double or step back in date, found such in "
                                + String.join(", ", wrong));
            }
        }

        private static String sentence(SeriesProof proof) {
            return "%s\t%d\t%d-%d\tissued %d, void %d, reserved %d, missing %s, duplicate %s, backwards %s"
                    .formatted(
                            proof.name(),
                            proof.year().value(),
                            proof.from(),
                            proof.to(),
                            proof.issued(),
                            proof.voided(),
                            proof.reserved(),
                            proof.missing(),
                            proof.duplicate(),
                            proof.backwards());
        }
    }

    /// `numbers reserve`.
    @Command(
            name = "reserve",
            description = "Hold the next number of a series for a letter to come.")
    static final class Reserve implements Runnable {
        private final Given given;

        @Mixin private OfSeries run;

        @Option(
                names = "--dated",
                paramLabel = "2024-01-07",
                description = "The date the letter will bear; else today.")
        private LocalDate dated;

        @Option(
                names = "--until",
                paramLabel = "2024-01-31",
                description = "Last day it can be used; else the day it is dated.")
        private LocalDate until;

        @Option(
                names = "--purpose",
                required = true,
                description = "What the letter will be about.")
        private String purpose;

        @Mixin private ActingAs acting;

        Reserve(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            try (Corpus corpus = given.openCorpus()) {
                Clerk clerk = acting.clerk(corpus.accounts());
                switch (RegisterDesk.of(corpus).reserve(wish(corpus, clerk), clerk)) {
                    case Reserved.Done(var entry) -> show(entry);
                    case Refused(var refusal, var details) ->
                            throw new CommandFault(RefusalText.of(refusal, details));
                }
            }
        }

        private ReservationWish wish(Corpus corpus, Clerk clerk) {
            LocalDate today = LocalDate.ofInstant(given.terminal().clock().instant(), BANGKOK);
            LocalDate day = dated == null ? today : dated;
            LocalDate end = until != null ? until : day.isAfter(today) ? day : today;
            return new ReservationWish(
                    run.agency(corpus.office()), run.series(), day, purpose, clerk.user(), end);
        }

        private void show(RegisterEntry entry) {
            String number = entry.number().printed();
            String end = entry.reservation().orElseThrow().until().toString();
            given.answer(
                    new Held(number, entry.dated().toString(), end),
                    "reserved %s, dated %s, until %s".formatted(number, entry.dated(), end));
        }
    }

    /// `numbers void`.
    @Command(name = "void", description = "Take a number out of use for good.")
    static final class MakeVoid implements Runnable {
        private final Given given;

        @Parameters(
                paramLabel = "NUMBER",
                description = "As printed, in any writing, e.g. 'สน 0023.15/18'.")
        private String number;

        @Option(
                names = "--year",
                required = true,
                converter = ThaiYear.class,
                paramLabel = "2567",
                description = "Its Buddhist year.")
        private BuddhistYear year;

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason;

        @Mixin private ActingAs acting;

        @Spec private CommandSpec spec;

        MakeVoid(Given given) {
            this.given = given;
        }

        @Override
        public void run() {
            LetterNumber meant =
                    LetterNumber.parse(number)
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    spec.commandLine(),
                                                    "expected a letter number such as 'สน 0023.15/18', found '"
                                                            + number
                                                            + "'"));
            try (Corpus corpus = given.openCorpus()) {
                Clerk clerk = acting.clerk(corpus.accounts());
                RegisterDesk desk = RegisterDesk.of(corpus);
                RegisterEntry entry = line(desk.bearing(meant, year, clerk.reader()), meant);
                switch (desk.makeVoid(entry.id(), reason, clerk)) {
                    case Voided.Done(var done) ->
                            given.answer(
                                    new Gone(done.number().printed(), year.value(), reason),
                                    "made %s of %d void"
                                            .formatted(done.number().printed(), year.value()));
                    case Refused(var refusal, var details) ->
                            throw new CommandFault(RefusalText.of(refusal, details));
                }
            }
        }

        private RegisterEntry line(List<RegisterEntry> bearing, LetterNumber meant) {
            if (bearing.size() != 1) {
                String found =
                        bearing.isEmpty()
                                ? "none"
                                : bearing.stream()
                                        .map(entry -> entry.agency().printed())
                                        .collect(Collectors.joining(", "));
                throw new CommandFault(
                        "number %s of %d: expected a line of the register, found %s"
                                .formatted(meant.printed(), year.value(), found));
            }
            return bearing.getFirst();
        }
    }

    private record Proved(List<Counted> series) {}

    private record Counted(
            String name,
            int year,
            int from,
            int to,
            int issued,
            @JsonProperty("void") int voided,
            int reserved,
            List<Integer> missing,
            List<Integer> duplicate,
            List<Integer> backwards) {
        static Counted of(SeriesProof proof) {
            return new Counted(
                    proof.name(),
                    proof.year().value(),
                    proof.from(),
                    proof.to(),
                    proof.issued(),
                    proof.voided(),
                    proof.reserved(),
                    proof.missing(),
                    proof.duplicate(),
                    proof.backwards());
        }
    }

    private record Held(String number, String dated, String until) {}

    private record Gone(String number, int year, String reason) {}
}
