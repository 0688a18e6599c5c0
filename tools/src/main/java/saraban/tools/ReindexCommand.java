package saraban.tools;

import picocli.CommandLine.Command;
import saraban.server.desk.Workplace;

/// `reindex`: makes the search index anew.
@Command(name = "reindex", description = "Make the search index anew from the archive.")
final class ReindexCommand implements Runnable {
    private final Given given;

    ReindexCommand(Given given) {
        this.given = given;
    }

    @Override
    public void run() {
        long documents;
        try (Workplace workplace = given.openWorkplace()) {
            documents = workplace.searchDesk().reindex();
        }
        given.answer(new Done(documents), "indexed %d documents".formatted(documents));
    }

    private record Done(long documents) {}
}
