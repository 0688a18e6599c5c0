package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.Saved;
import saraban.server.desk.Clerk;
import saraban.server.desk.Relayed;
import saraban.server.desk.Workplace;
import saraban.templates.FormReading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `relay`: the covering letter that passes an archived letter on.
@Command(
        name = "relay",
        description =
                "Pass an archived letter on: write its covering letter, number it, print it, carry the packet.")
final class RelayCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "ID", description = "The archived letter; 'search' prints ids.")
    private String id;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "The form to write it on; else relay-letter.")
    private String form;

    @Option(
            names = "--to",
            paramLabel = "ADDRESSEE",
            description = "Who it goes to; may be given several times.")
    private List<String> to = List.of();

    @Option(
            names = "--fields",
            paramLabel = "FIELDS.json",
            description = "Fields that replace those filled from the letter.")
    private Path fields;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the papers and the packet.")
    private Path out;

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    RelayCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        DocumentId parent =
                DocumentId.parse(id)
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(),
                                                "expected the id of a document, found '"
                                                        + id
                                                        + "'"));
        try (Workplace workplace = given.openWorkplace()) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            switch (workplace.relayDesk().relay(parent, Optional.ofNullable(form), to, clerk)) {
                case Relayed.Done(var draft) ->
                        pass(replaced(draft, workplace, clerk), parent, workplace, clerk);
                case Relayed.Unknown() ->
                        throw new CommandFault(
                                "document %s: expected one that may be seen, found none"
                                        .formatted(id));
                case Relayed.NotRead() ->
                        throw new CommandFault(
                                "document %s: expected one that is read, found it waiting"
                                        .formatted(id));
            }
        }
    }

    // A whole covering letter is issued at once; one that lacks something is printed for a clerk to
    // look at.
    private void pass(Draft draft, DocumentId parent, Workplace workplace, Clerk clerk) {
        switch (workplace.draftDesk().read(draft)) {
            case FormReading.Whole _ ->
                    IssuedPapers.issue(
                            draft, workplace, clerk, Path.of("document " + id), out, given);
            case FormReading.Refused(var problems, _) ->
                    IssuedPapers.sketch(draft, parent, problems, workplace, clerk, out, given);
        }
    }

    private Draft replaced(Draft draft, Workplace workplace, Clerk clerk) {
        if (fields == null) {
            return draft;
        }
        var filled = (ObjectNode) JsonMapper.shared().readTree(draft.latest().fields());
        given(fields).properties().forEach(field -> filled.set(field.getKey(), field.getValue()));
        return switch (workplace
                .draftDesk()
                .save(draft.id(), draft.latest().number(), filled.toString(), clerk)) {
            case Saved.Done _ -> workplace.draftDesk().find(draft.id(), clerk).orElseThrow();
            case Saved.Conflict(_, var savedBy, _) ->
                    throw new CommandFault(
                            "draft %s: expected no other change, found one by %s"
                                    .formatted(draft.id(), savedBy));
            case Saved.Closed(var outcome) ->
                    throw new CommandFault(
                            "the draft has become the letter %s already"
                                    .formatted(outcome.number().printed()));
        };
    }

    private static ObjectNode given(Path file) {
        try {
            JsonNode fields = JsonMapper.shared().readTree(InFile.text(file));
            if (fields instanceof ObjectNode object) {
                return object;
            }
            throw new CommandFault(
                    file + ": expected a JSON object with fields, found " + fields.getNodeType());
        } catch (JacksonException e) {
            throw new CommandFault(
                    "%s: expected JSON, found: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }
}
