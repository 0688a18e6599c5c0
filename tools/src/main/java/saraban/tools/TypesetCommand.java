package saraban.tools;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saraban.templates.FontSet;
import saraban.templates.Typeset;
import saraban.templates.TypesetOptions;
import saraban.templates.Typesetter;
import saraban.templates.Warning;

/// `typeset`: any DOCX as PDF/A-3b.
@Command(name = "typeset", description = "Typeset a DOCX as PDF/A-3b.")
final class TypesetCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE.docx", description = "The document; it is left as it is.")
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "The file to write.")
    private Path out;

    @Option(
            names = "--strict",
            description = "Refuse a document with a feature that is not supported.")
    private boolean strict;

    TypesetCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        byte[] docx = InFile.bytes(file);
        QuietLibraries.hush();
        var typesetter = new Typesetter(FontSet.standard());
        long start = System.nanoTime();
        Typeset set =
                typesetter.typeset(
                        docx,
                        new TypesetOptions(
                                file.getFileName().toString(),
                                given.terminal().clock().instant(),
                                false,
                                strict));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        OutFolder.write(out, set.pdf());
        List<String> warnings = set.warnings().stream().map(Warning::toString).toList();
        given.answer(
                new Done(set.pages(), milliseconds, warnings),
                "typeset %d pages to %s".formatted(set.pages(), out));
        if (!given.json()) {
            warnings.forEach(warning -> given.say("warning: " + warning));
        }
    }

    private record Done(int pages, long milliseconds, List<String> warnings) {}
}
