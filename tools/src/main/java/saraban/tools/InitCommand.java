package saraban.tools;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import saraban.corpus.Corpus;
import saraban.corpus.office.Office;

/// `init`: makes a home.
@Command(
        name = "init",
        description = "Make a home for an office, in a folder that is empty or not there yet.")
final class InitCommand implements Runnable {
    private final Given given;

    @Option(
            names = "--office",
            required = true,
            paramLabel = "office.json",
            description = "{\"name\",\"agency\",\"unit\"?,\"place\":[…],\"emblem\"?}")
    private Path officeFile;

    InitCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Office office = OfficeFile.read(officeFile);
        Path home = given.home();
        Corpus.create(home, office);
        given.answer(
                new Made(home.toString(), office.name(), office.agency().printed()),
                "made the home %s for %s (%s); add the first account with 'saraban user add'"
                        .formatted(home, office.name(), office.agency().printed()));
    }

    private record Made(String home, String office, String agency) {}
}
