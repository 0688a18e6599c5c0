package saraban.tools;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.register.IncomingEntry;
import saraban.corpus.register.Received;
import saraban.corpus.register.Refused;
import saraban.corpus.register.Registry;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;

/// `receive`: enters a letter in the register of letters received.
@Command(
        name = "receive",
        description = "Receive a letter of the archive: it gets the next receive number.")
final class ReceiveCommand implements Runnable {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Given given;

    @Parameters(
            paramLabel = "ID|NUMBER",
            description = "A document's id, or a letter number in any writing.")
    private String asked;

    @Option(
            names = "--at",
            paramLabel = "2024-01-09T10:30",
            description = "When it came in, Bangkok time; else now.")
    private LocalDateTime at;

    @Option(names = "--to", paramLabel = "UNIT", description = "Who is to act.")
    private String to;

    @Option(
            names = "--registry",
            paramLabel = "UNIT",
            description = "Receive it in the register of this unit, not the central.")
    private String registry = "";

    @Mixin private ActingAs acting;

    ReceiveCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        try (Workplace workplace = given.openWorkplace()) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            DocumentId id = MeantDocument.of(asked, workplace.documentDesk(), clerk.reader());
            Received answer =
                    workplace
                            .incomingDesk()
                            .receive(
                                    id,
                                    new Registry(registry),
                                    Optional.ofNullable(at)
                                            .map(time -> time.atZone(BANGKOK).toInstant()),
                                    Optional.ofNullable(to),
                                    clerk);
            switch (answer) {
                case Received.Done(var entry) -> show(id, entry);
                case Refused(var refusal, var details) ->
                        throw new CommandFault(RefusalText.of(refusal, details));
            }
        }
    }

    private void show(DocumentId id, IncomingEntry entry) {
        String time = "%sT%s".formatted(entry.receivedOn(), entry.receivedAt());
        given.answer(
                new Shown(
                        id.toString(),
                        entry.number().ordinal(),
                        entry.number().year().value(),
                        entry.receivedOn().toString(),
                        entry.receivedAt().toString(),
                        entry.number().registry().name()),
                "received document %s as number %d of %d, %s"
                        .formatted(
                                id, entry.number().ordinal(), entry.number().year().value(), time));
    }

    private record Shown(
            String id, int number, int year, String dated, String time, String registry) {}
}
