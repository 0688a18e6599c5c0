package saraban.tools;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.office.Account;
import saraban.server.desk.Clerk;
import saraban.server.desk.Copied;
import saraban.server.desk.Workplace;
import saraban.templates.Certifier;
import saraban.templates.CopyPress.Certified;

/// `copy`: a certified copy of a document's PDF; the document stays as it is.
@Command(name = "copy", description = "Make a certified copy (สำเนาถูกต้อง) of a document's pages.")
final class CopyCommand implements Runnable {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Given given;

    @Parameters(paramLabel = "ID", description = "The document; 'search' prints ids.")
    private String id;

    @Option(
            names = "--certified-by",
            required = true,
            paramLabel = "USER",
            description = "The account of the official who certifies it, and acts.")
    private String user;

    @Option(
            names = "--position",
            required = true,
            paramLabel = "POSITION",
            description = "The official's position, as printed under the name.")
    private String position;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The day of the certification; else today.")
    private String dated;

    @Option(names = "--every-page", description = "Certify each page, not the last alone.")
    private boolean everyPage;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The copy.")
    private Path out;

    @Spec private CommandSpec spec;

    CopyCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        DocumentId document =
                DocumentId.parse(id).orElseThrow(() -> wrong("the id of a document", id));
        try (Workplace workplace = given.openWorkplace()) {
            Account account =
                    workplace
                            .corpus()
                            .accounts()
                            .find(user)
                            .orElseThrow(
                                    () ->
                                            new CommandFault(
                                                    "user '%s': expected an account, found none of that name"
                                                            .formatted(user)));
            var certifier = new Certifier(account.displayName(), position, day());
            Certified certified = everyPage ? Certified.EVERY_PAGE : Certified.LAST_PAGE;
            switch (workplace
                    .paperDesk()
                    .certify(document, certifier, certified, Clerk.of(account))) {
                case Copied.Done(var copy, _) -> write(copy, certifier);
                case Copied.Unknown _ ->
                        throw new CommandFault(
                                "document %s: expected one that %s may see, found none"
                                        .formatted(id, user));
                case Copied.NoPages _ ->
                        throw new CommandFault(
                                "document %s: expected pages as PDF, found none".formatted(id));
            }
        }
    }

    private void write(byte[] copy, Certifier certifier) {
        Path pdf = OutFolder.write(out, copy);
        given.answer(
                new Done(pdf.toString(), id, certifier.name(), certifier.dated().toString()),
                "copied document %s to %s, certified by %s".formatted(id, pdf, certifier.name()));
    }

    private LocalDate day() {
        return Optional.ofNullable(dated)
                .map(
                        typed ->
                                ThaiDate.parse(typed)
                                        .orElseThrow(() -> wrong("a date, e.g. 2024-01-31", typed)))
                .orElseGet(() -> LocalDate.ofInstant(given.terminal().clock().instant(), BANGKOK));
    }

    private ParameterException wrong(String expected, String found) {
        return new ParameterException(
                spec.commandLine(), "expected %s, found '%s'".formatted(expected, found));
    }

    private record Done(String pdf, String id, String certifiedBy, String dated) {}
}
