package saraban.tools;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import saraban.corpus.Corpus;
import saraban.server.desk.Workplace;

/// `restore`: a home out of one file.
@Command(
        name = "restore",
        description =
                "Make a home of a file that 'backup' wrote, in a folder that is empty or not there yet.")
final class RestoreCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    RestoreCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        InFile.mustBeFile(file);
        Corpus.restore(file, given.home());
        long documents;
        try (Workplace workplace = given.openWorkplace()) {
            documents = workplace.searchDesk().reindex();
        }
        given.answer(
                new Made(given.home().toString(), documents),
                "made the home %s with %d documents".formatted(given.home(), documents));
    }

    private record Made(String home, long documents) {}
}
