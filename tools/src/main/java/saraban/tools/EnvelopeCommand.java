package saraban.tools;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftId;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;
import saraban.templates.Addressee;
import saraban.templates.EnvelopeSize;
import saraban.templates.FormReading;
import saraban.templates.Printed;

/// `envelope`: the envelopes of a letter, one page for each addressee.
@Command(name = "envelope", description = "Print the envelopes of a letter, one page an addressee.")
final class EnvelopeCommand implements Runnable {
    private final Given given;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "c4, c5, c6 or dl; else dl.",
            defaultValue = "dl")
    private String size;

    @Option(
            names = "--to",
            paramLabel = "ADDRESSEE",
            description =
                    "Another addressee than the letter names, lines of the address after '|'; may be given several times.")
    private List<String> to = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF.")
    private Path out;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    EnvelopeCommand(Given given) {
        this.given = given;
    }

    /// The letter whose envelopes are printed.
    static final class Source {
        @Parameters(paramLabel = "ID", description = "An issued letter; 'search' prints ids.")
        private String id;

        @Option(
                names = "--draft",
                paramLabel = "DRAFT",
                description = "A draft, which has no number yet.")
        private String draft;
    }

    @Override
    public void run() {
        EnvelopeSize chosen =
                EnvelopeSize.ofCode(size)
                        .orElseThrow(() -> wrong("the size c4, c5, c6 or dl", size));
        List<Addressee> addressees = to.stream().map(EnvelopeCommand::addressee).toList();
        try (Workplace workplace = given.openWorkplace()) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            Printed printed =
                    source.draft == null
                            ? issued(workplace, clerk, chosen, addressees)
                            : drafted(workplace, clerk, chosen, addressees);
            Path pdf = OutFolder.write(out, printed.pdf());
            given.answer(
                    new Done(pdf.toString(), printed.pages(), chosen.code()),
                    "printed %d envelopes %s to %s".formatted(printed.pages(), chosen.name(), pdf));
        }
    }

    private Printed issued(
            Workplace workplace, Clerk clerk, EnvelopeSize chosen, List<Addressee> addressees) {
        DocumentId id =
                DocumentId.parse(source.id)
                        .orElseThrow(() -> wrong("the id of a document", source.id));
        return workplace
                .paperDesk()
                .envelopes(id, chosen, addressees, clerk.reader())
                .orElseThrow(
                        () ->
                                new CommandFault(
                                        "document %s: expected an issued letter that may be seen and names an addressee, found none"
                                                .formatted(id)));
    }

    private Printed drafted(
            Workplace workplace, Clerk clerk, EnvelopeSize chosen, List<Addressee> addressees) {
        Draft draft =
                DraftId.parse(source.draft)
                        .flatMap(id -> workplace.draftDesk().find(id, clerk))
                        .orElseThrow(
                                () ->
                                        new CommandFault(
                                                "draft %s: expected one that may be seen, found none"
                                                        .formatted(source.draft)));
        return switch (workplace.draftDesk().read(draft)) {
            case FormReading.Refused(var problems, _) ->
                    throw Problems.of(Path.of("draft " + source.draft), problems, given);
            case FormReading.Whole(var letter, _) -> {
                Optional<Printed> printed =
                        workplace.paperDesk().envelopes(letter, chosen, addressees);
                yield printed.orElseThrow(
                        () ->
                                new CommandFault(
                                        "draft %s: expected an addressee, found none"
                                                .formatted(source.draft)));
            }
        };
    }

    private static Addressee addressee(String given) {
        List<String> lines =
                Arrays.stream(given.split("\\|"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw new CommandFault("--to: expected an addressee, found nothing");
        }
        return new Addressee(lines.getFirst(), lines.subList(1, lines.size()));
    }

    private ParameterException wrong(String expected, String found) {
        return new ParameterException(
                spec.commandLine(), "expected %s, found '%s'".formatted(expected, found));
    }

    private record Done(String pdf, int pages, String size) {}
}
