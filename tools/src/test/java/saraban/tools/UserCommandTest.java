package saraban.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.Corpus;
import saraban.server.desk.Passwords;

class UserCommandTest {
    @TempDir private Path folder;

    private String home;

    @BeforeEach
    void makeAHome() throws IOException {
        home = folder.resolve("home").toString();
        Path office =
                Files.writeString(
                        folder.resolve("office.json"),
                        "{\"name\":\"เทศบาลตำบลท่าเรือ\",\"agency\":\"นว 51101\",\"place\":[]}");
        assertEquals(
                0, CommandRun.of("init", "--home", home, "--office", office.toString()).code());
    }

    @Test
    void aPasswordFromStandardInputOpensTheAccount() {
        CommandRun run =
                CommandRun.typing(
                        "ต้นมะขามริมทาง\n",
                        "user",
                        "add",
                        "mali",
                        "--name",
                        "นางสาวมาลี บุญมา",
                        "--role",
                        "registrar",
                        "--clearance",
                        "confidential",
                        "--home",
                        home,
                        "--json");

        assertEquals("", run.err());
        assertEquals(
                "{\"user\":\"mali\",\"name\":\"นางสาวมาลี บุญมา\",\"role\":\"registrar\",\"clearance\":\"confidential\"}\n",
                run.out());
        assertTrue(Passwords.matches("ต้นมะขามริมทาง".toCharArray(), hashOf("mali")));
        assertFalse(Passwords.matches("ต้นมะขาม".toCharArray(), hashOf("mali")));
    }

    @Test
    void aPasswordFromAFileReplacesTheOld() throws IOException {
        CommandRun.typing("ต้นมะขามริมทาง\n", "user", "add", "mali", "--home", home);
        Path file = Files.writeString(folder.resolve("password"), "สะพานไม้เก่า\n");

        CommandRun run =
                CommandRun.of(
                        "user",
                        "password",
                        "mali",
                        "--password-file",
                        file.toString(),
                        "--home",
                        home);

        assertEquals("changed the password of mali\n", run.out());
        assertTrue(Passwords.matches("สะพานไม้เก่า".toCharArray(), hashOf("mali")));
    }

    @Test
    void accountsAreListed() {
        CommandRun.typing("ต้นมะขามริมทาง\n", "user", "add", "somchai", "--home", home);
        CommandRun.typing(
                "ต้นมะขามริมทาง\n",
                "user",
                "add",
                "mali",
                "--role",
                "administrator",
                "--home",
                home);

        assertEquals(
                "mali\tmali\tadministrator\tnone\nsomchai\tsomchai\tclerk\tnone\n",
                CommandRun.of("user", "list", "--home", home).out());
        assertEquals(
                "{\"accounts\":[{\"user\":\"mali\",\"name\":\"mali\",\"role\":\"administrator\",\"clearance\":\"none\"},"
                        + "{\"user\":\"somchai\",\"name\":\"somchai\",\"role\":\"clerk\",\"clearance\":\"none\"}]}\n",
                CommandRun.of("user", "list", "--json", "--home", home).out());
    }

    @Test
    void aShortPasswordIsRefused() {
        CommandRun run = CommandRun.typing("1234\n", "user", "add", "mali", "--home", home);

        assertEquals(1, run.code());
        assertEquals("saraban: password: expected at least 8 characters, found 4\n", run.err());
        assertEquals("", CommandRun.of("user", "list", "--home", home).out());
    }

    @Test
    void aNameIsTakenOnce() {
        CommandRun.typing("ต้นมะขามริมทาง\n", "user", "add", "mali", "--home", home);

        CommandRun run =
                CommandRun.typing("ต้นมะขามริมทาง\n", "user", "add", "mali", "--home", home);

        assertEquals(1, run.code());
        assertEquals(
                "saraban: user 'mali': expected a name that is free, found an account with it\n",
                run.err());
    }

    @Test
    void anAccountThatIsNoneHasNoPasswordToChange() {
        CommandRun run =
                CommandRun.typing("ต้นมะขามริมทาง\n", "user", "password", "manee", "--home", home);

        assertEquals(1, run.code());
        assertEquals(
                "saraban: user 'manee': expected an account, found none of that name\n", run.err());
    }

    @Test
    void wrongUsageIsTwo() {
        CommandRun role =
                CommandRun.typing(
                        "ต้นมะขามริมทาง\n",
                        "user",
                        "add",
                        "mali",
                        "--role",
                        "king",
                        "--home",
                        home);
        CommandRun clearance =
                CommandRun.typing(
                        "ต้นมะขามริมทาง\n",
                        "user",
                        "add",
                        "mali",
                        "--clearance",
                        "all",
                        "--home",
                        home);
        CommandRun name =
                CommandRun.typing("ต้นมะขามริมทาง\n", "user", "add", "ma li", "--home", home);

        assertEquals(2, role.code());
        assertEquals(
                "saraban: Invalid value for option '--role': expected one of [READER, CLERK, REGISTRAR, ADMINISTRATOR]"
                        + " (case-insensitive) but was 'king' (see 'saraban user add --help')\n",
                role.err());
        assertEquals(2, clearance.code());
        assertEquals(
                "saraban: expected --clearance none, confidential, secret or top-secret, found 'all'"
                        + " (see 'saraban user add --help')\n",
                clearance.err());
        assertEquals(2, name.code());
        assertEquals(
                "saraban: expected a user name of letters, digits, '.', '_', '-' or '@', found 'ma li'"
                        + " (see 'saraban user add --help')\n",
                name.err());
    }

    private String hashOf(String user) {
        try (Corpus corpus = Corpus.open(Path.of(home), CommandRun.CLOCK)) {
            return corpus.accounts().passwordHash(user).orElseThrow();
        }
    }
}
