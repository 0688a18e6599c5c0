package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.corpus.plan.Plan;
import saraban.templates.FontSet;
import saraban.templates.PlanPress;
import saraban.templates.Printed;
import saraban.templates.Typesetter;
import saraban.templates.Warning;
import saraban.templates.plan.PlanPapers;

/// `plan print`: a plan on paper; on the office's own paper where there is a home that has one.
@Command(name = "print", description = "Print a plan as DOCX and PDF.")
final class PlanPrintCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE.json|ID", description = "A plan as JSON, or a kept one.")
    private String which;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for KIND.docx and KIND.pdf.")
    private Path out;

    @Mixin private ActingAs acting;

    PlanPrintCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        QuietLibraries.hush();
        Plan plan = PlanCommand.given(which, given, acting);
        var papers = PlanPapers.withOffice(given.home().resolve("office").resolve("plans"));
        Printed printed = new PlanPress(new Typesetter(FontSet.standard()), papers).print(plan);
        String name = plan.kind().code();
        Path docx = OutFolder.write(out.resolve(name + ".docx"), printed.docx());
        Path pdf = OutFolder.write(out.resolve(name + ".pdf"), printed.pdf());
        List<String> warnings = printed.warnings().stream().map(Warning::toString).toList();
        given.answer(
                new Done(docx.toString(), pdf.toString(), printed.pages(), warnings),
                "printed %d pages to %s and %s".formatted(printed.pages(), docx, pdf));
        if (!given.json()) {
            warnings.forEach(warning -> given.say("warning: " + warning));
        }
    }

    private record Done(String docx, String pdf, int pages, List<String> warnings) {}
}
