package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void theVersionIsTheOneBuilt() {
        CommandRun run = CommandRun.of("--version");

        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().matches("saraban \\d+\\.\\d+\\.\\d+\n"), run.out());
    }

    @Test
    void helpNamesTheCommands() {
        CommandRun run = CommandRun.of("--help");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("init"), run.out());
        assertTrue(run.out().contains("user"), run.out());
    }

    @Test
    void wrongUsageIsOneLineAndTwo() {
        CommandRun nothing = CommandRun.of();
        CommandRun unknown = CommandRun.of("sing");

        assertEquals(2, nothing.code());
        assertEquals(
                "saraban: expected a command, found none (see 'saraban --help')\n", nothing.err());
        assertEquals(2, unknown.code());
        assertEquals(
                "saraban: Unmatched argument at index 0: 'sing' (see 'saraban --help')\n",
                unknown.err());
        assertEquals("", unknown.out());
    }

    @Test
    void aSearchWithoutWordsIsWrongUsage() {
        CommandRun run = CommandRun.of("search");

        assertEquals(2, run.code());
        assertEquals(
                "saraban: Missing required parameter: 'QUERY' (see 'saraban search --help')\n",
                run.err());
    }

    @Test
    void aHomeThatIsNoneIsOneLineAndOne(@TempDir Path folder) {
        CommandRun run = CommandRun.of("user", "list", "--home", folder.toString());

        assertEquals(1, run.code());
        assertEquals(
                "saraban: [%s] expected a home with its saraban.db, found none; `init` makes one\n"
                        .formatted(folder),
                run.err());
    }

    @Test
    void theHomeMayComeFromTheEnvironment() {
        CommandRun run = CommandRun.of("user", "list");

        assertEquals(
                "saraban: [/nowhere/saraban] expected a home with its saraban.db, found none; `init` makes one\n",
                run.err());
    }
}
