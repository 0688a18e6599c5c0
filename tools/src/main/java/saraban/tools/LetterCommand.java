package saraban.tools;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;
import saraban.templates.FormReading;

/// `letter`: drafts and issues in one go.
@Command(name = "letter", description = "Write a letter, give it its number and print it.")
final class LetterCommand implements Runnable {
    private final Given given;

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            description = "Name of the form; 'forms list' names them.")
    private String form;

    @Parameters(index = "1", paramLabel = "FIELDS.json", description = "The filled fields.")
    private Path fields;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the DOCX and the PDF.")
    private Path out;

    @Mixin private ActingAs acting;

    LetterCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        String typed = InFile.text(fields);
        try (Workplace workplace = given.openWorkplace()) {
            Clerk clerk = acting.clerk(workplace.corpus().accounts());
            // Looked at before a draft is kept, so that a script's mistakes leave none behind.
            if (workplace.draftDesk().read(form, typed)
                    instanceof FormReading.Refused(var problems, _)) {
                throw Problems.of(fields, problems, given);
            }
            IssuedPapers.issue(
                    workplace.draftDesk().start(form, typed, clerk),
                    workplace,
                    clerk,
                    fields,
                    out,
                    given);
        }
    }
}
