package saraban.server.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import saraban.corpus.Corpus;
import saraban.corpus.SampleOffice;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.indexer.search.SearchRequest;
import saraban.indexer.search.SearchResult;

/// A sample office that works, in a home made for one test.
final class OfficeAtWork implements AutoCloseable {
    /// Noon of 1 July 2567, Bangkok time.
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-07-01T05:00:00Z"));

    static final Clerk MALEE = new Clerk("malee", Role.CLERK, Secrecy.NONE);
    static final Clerk SOMCHAI = new Clerk("somchai", Role.REGISTRAR, Secrecy.SECRET);

    private final Path home;
    private Workplace workplace;

    private OfficeAtWork(Path home, Workplace workplace) {
        this.home = home;
        this.workplace = workplace;
    }

    static OfficeAtWork in(Path home) {
        Corpus.create(home, SampleOffice.OFFICE);
        return new OfficeAtWork(home, Workplace.open(home, CLOCK));
    }

    Workplace workplace() {
        return workplace;
    }

    /// Ends work as a killed program does not: everything is closed; then opens the home again.
    Workplace reopen(DeskSteps steps) {
        workplace.close();
        workplace = Workplace.open(home, CLOCK, steps);
        return workplace;
    }

    /// The sample of a form, as its folder holds it.
    static String sample(String form) {
        try (InputStream sample =
                OfficeAtWork.class.getResourceAsStream("/forms/" + form + "/sample.json")) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the sample of " + form + " cannot be read", e);
        }
    }

    Draft draft(String form) {
        return workplace.draftDesk().start(form, sample(form), MALEE);
    }

    Issued issue(Draft draft) {
        return workplace.outgoingDesk().issue(draft.id(), draft.latest().number(), MALEE);
    }

    SearchResult find(String query) {
        return workplace.searchDesk().find(SearchRequest.of(query), MALEE.reader());
    }

    @Override
    public void close() {
        workplace.close();
    }
}
