package saraban.tools;

import java.util.List;
import picocli.CommandLine.Command;
import saraban.corpus.Corpus;
import saraban.corpus.FaultFound;
import saraban.corpus.Verification;

/// `verify`: checks everything a home keeps.
@Command(
        name = "verify",
        description =
                "Check the database, every byte of every file and every number; exit code 1 where something is wrong.")
final class VerifyCommand implements Runnable {
    private final Given given;

    VerifyCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        Verification found;
        try (Corpus corpus = given.openCorpus()) {
            found = corpus.verify();
        }
        given.answer(
                new Checked(
                        found.documents(),
                        found.files(),
                        found.entries(),
                        found.faults().stream().map(Fault::of).toList()),
                "checked %d documents, %d files, %d numbers: %d faults"
                        .formatted(
                                found.documents(),
                                found.files(),
                                found.entries(),
                                found.faults().size()));
        for (FaultFound fault : found.faults()) {
            given.say("%s %s: %s".formatted(fault.code().code(), fault.thing(), fault.text()));
        }
        if (!found.faults().isEmpty()) {
            throw new CommandFault(
                    "[%s] expected a home without faults, found %d"
                            .formatted(given.home(), found.faults().size()));
        }
    }

    private record Checked(int documents, int files, int entries, List<Fault> faults) {}

    private record Fault(String code, String thing, String text) {
        static Fault of(FaultFound fault) {
            return new Fault(fault.code().code(), fault.thing(), fault.text());
        }
    }
}
