package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.Counts;
import saraban.corpus.office.Reader;
import saraban.corpus.plan.store.PlanQuery;
import saraban.server.desk.Clerk;
import saraban.server.desk.Workplace;

class DemoOfficeTest {
    private static final Path SAMPLES = Path.of("..", "corpus", "samples");

    @TempDir private Path folder;

    @Test
    void theSampleOfficeHasPeopleLettersAndScans() throws Exception {
        Path home = folder.resolve("demo");

        new DemoOffice(SAMPLES, terminal()).fill(home);

        assertFalse(DemoOffice.unfinished(home));
        try (Workplace workplace = Workplace.open(home, CommandRun.CLOCK)) {
            Counts counts = workplace.documentDesk().counts(Reader.PROGRAM);
            assertTrue(counts.issued() >= 3, counts.toString());
            assertTrue(counts.imported() >= 3, counts.toString());
            assertEquals(counts.imported(), counts.waiting());
            assertEquals(6, plans(workplace));
            assertTrue(
                    workplace
                            .accountDesk()
                            .signIn("somying", DemoOffice.PASSWORD.toCharArray())
                            .isPresent());
            assertTrue(
                    workplace.accountDesk().signIn("somying", "saraban".toCharArray()).isEmpty());
        }
    }

    @Test
    void fillingThatWasCutShortGoesOnWithoutDoubles() throws Exception {
        Path home = folder.resolve("demo");
        new DemoOffice(SAMPLES, terminal()).fill(home);
        Counts before = counts(home);
        Files.createFile(home.resolve("demo.unfinished"));

        new DemoOffice(SAMPLES, terminal()).fill(home);

        assertEquals(before, counts(home));
        assertFalse(DemoOffice.unfinished(home));
        try (Workplace workplace = Workplace.open(home, CommandRun.CLOCK)) {
            assertEquals(6, plans(workplace));
        }
    }

    @Test
    void aStrangeHomeIsNeverFilled() throws Exception {
        SampleHome office = SampleHome.in(folder);

        assertFalse(DemoOffice.unfinished(Path.of(office.home())));
    }

    private static int plans(Workplace workplace) {
        return workplace.planDesk().list(PlanQuery.all(10), Clerk.OPERATOR).total();
    }

    private static Counts counts(Path home) {
        try (Workplace workplace = Workplace.open(home, CommandRun.CLOCK)) {
            return workplace.documentDesk().counts(Reader.PROGRAM);
        }
    }

    private static Terminal terminal() {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Terminal(
                nowhere,
                nowhere,
                new ByteArrayInputStream(new byte[0]),
                false,
                Map.of(),
                CommandRun.CLOCK);
    }
}
