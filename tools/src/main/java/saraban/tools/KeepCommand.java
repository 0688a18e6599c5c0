package saraban.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.register.KeepingState;
import saraban.corpus.register.Kept;
import saraban.corpus.register.KeptPaper;
import saraban.corpus.register.PaperToKeep;
import saraban.corpus.register.Refused;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;

/// `keep`: puts a paper in its file for its time.
@Command(name = "keep", description = "Put a paper in its file, for the time of its class.")
final class KeepCommand implements Runnable {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Given given;

    @Parameters(
            paramLabel = "ID|NUMBER",
            description = "A document's id, or a letter number in any writing.")
    private String asked;

    @Option(
            names = "--file",
            required = true,
            paramLabel = "CODE",
            description = "Code of its file (รหัสแฟ้ม).")
    private String file;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "How long: a class of `retention`, e.g. ordinary (the usual) or routine.")
    private String retentionClass = "ordinary";

    @Option(
            names = "--since",
            paramLabel = "2024-01-09",
            description = "Since when it lies there; else today.")
    private LocalDate since;

    @Option(names = "--in-work", description = "Its owner still works on it; it is in no list yet.")
    private boolean inWork;

    @Option(names = "--in-use", description = "Finished, but kept by its unit, which needs it.")
    private boolean inUse;

    @Option(
            names = "--own",
            description = "The office asks to keep it past the age of handing over.")
    private boolean own;

    @Option(names = "--remark", paramLabel = "TEXT", description = "หมายเหตุ")
    private String remark = "";

    @Mixin private ActingAs acting;

    @Spec private CommandSpec spec;

    KeepCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        if (inWork && inUse) {
            throw new ParameterException(
                    spec.commandLine(), "expected --in-work or --in-use, found both");
        }
        try (Workplace workplace = given.openWorkplace()) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            DocumentId id = MeantDocument.of(asked, workplace.documentDesk(), clerk.reader());
            switch (workplace.keepingDesk().file(paper(id, clerk), clerk)) {
                case Kept.Done(var paper) -> show(paper);
                case Refused(var refusal, var details) ->
                        throw new CommandFault(RefusalText.of(refusal, details));
            }
        }
    }

    private PaperToKeep paper(DocumentId id, Clerk clerk) {
        LocalDate today = LocalDate.ofInstant(given.terminal().clock().instant(), BANGKOK);
        KeepingState state =
                inWork ? KeepingState.IN_WORK : inUse ? KeepingState.IN_USE : KeepingState.STORED;
        return new PaperToKeep(
                id,
                retentionClass,
                file,
                state,
                since == null ? today : since,
                own,
                remark,
                clerk.user());
    }

    private void show(KeptPaper paper) {
        String until = paper.until().map(LocalDate::toString).orElse(null);
        given.answer(
                new Shown(
                        paper.document().toString(),
                        paper.fileCode(),
                        paper.retentionClass().code(),
                        paper.since().toString(),
                        until),
                "document %s lies in file %s since %s, kept %s"
                        .formatted(
                                paper.document(),
                                paper.fileCode(),
                                paper.since(),
                                until == null
                                        ? paper.retentionClass().printed()
                                        : "until " + until));
    }

    private record Shown(
            String id,
            String file,
            @JsonProperty("class") String retentionClass,
            String since,
            String until) {}
}
