package saraban.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.corpus.letter.Letter;
import saraban.server.desk.Workplace;
import saraban.templates.FontSet;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import saraban.templates.LetterPress;
import saraban.templates.Letterhead;
import saraban.templates.Printed;
import saraban.templates.Problem;
import saraban.templates.Typesetter;
import saraban.templates.Warning;

/// `render`: a letter on paper, without a number. Where there is a home, with its office's
/// letterhead, forms and fonts; else with those of the program.
@Command(name = "render", description = "Print a draft without a number, as DOCX and PDF.")
final class RenderCommand implements Runnable {
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
            description = "The folder for FORM.docx and FORM.pdf.")
    private Path out;

    RenderCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        String typed = InFile.text(fields);
        QuietLibraries.hush();
        if (Files.isRegularFile(given.home().resolve("saraban.db"))) {
            try (Workplace workplace = given.openWorkplace()) {
                render(workplace.draftDesk().read(form, typed), workplace.draftDesk()::print);
            }
        } else {
            Form known = FormCatalog.builtIn().form(form);
            var press = new LetterPress(new Typesetter(FontSet.standard()), Optional.empty());
            render(
                    known.read(typed, Letterhead.BLANK),
                    letter -> press.print(known, letter, Optional.empty()));
        }
    }

    private void render(FormReading reading, Function<Letter, Printed> printer) {
        switch (reading) {
            case FormReading.Refused(var problems, _) -> throw Problems.of(fields, problems, given);
            case FormReading.Whole(var letter, var advice) -> write(printer.apply(letter), advice);
        }
    }

    private void write(Printed printed, List<Problem> advice) {
        Path docx = OutFolder.write(out.resolve(form + ".docx"), printed.docx());
        Path pdf = OutFolder.write(out.resolve(form + ".pdf"), printed.pdf());
        List<String> warnings = printed.warnings().stream().map(Warning::toString).toList();
        given.answer(
                new Done(
                        docx.toString(),
                        pdf.toString(),
                        printed.pages(),
                        warnings,
                        advice.stream().map(Problem::sentence).toList()),
                "printed %d pages to %s and %s".formatted(printed.pages(), docx, pdf));
        if (!given.json()) {
            warnings.forEach(warning -> given.say("warning: " + warning));
            advice.forEach(one -> given.say("advice: " + one.sentence()));
        }
    }

    private record Done(
            String docx, String pdf, int pages, List<String> warnings, List<String> advice) {}
}
