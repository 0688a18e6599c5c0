package saraban.tools;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import saraban.corpus.Corpus;

/// `backup`: the whole home in one file.
@Command(
        name = "backup",
        description = "Write the whole home to one file, also while it is being worked on.")
final class BackupCommand implements Runnable {
    private final Given given;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file;

    BackupCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        try (Corpus corpus = given.openCorpus()) {
            corpus.backup(file);
        }
        given.answer(
                new Written(file.toString()),
                "wrote the home %s to %s".formatted(given.home(), file));
    }

    private record Written(String file) {}
}
