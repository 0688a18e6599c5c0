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

class InitCommandTest {
    @TempDir private Path folder;

    private Path home;
    private Path office;

    @BeforeEach
    void describeAnOffice() throws IOException {
        home = folder.resolve("home");
        office =
                Files.writeString(
                        folder.resolve("office.json"),
                        """
                {"name": "ที่ว่าการอำเภอหนองไผ่", "agency": "นว ๐๐๑๘.๗", "unit": "สำนักงานอำเภอ",
                 "place": ["ที่ว่าการอำเภอหนองไผ่", "ถนนริมน้ำ นว ๖๐๑๔๐"]}
                """);
    }

    @Test
    void aHomeIsMade() {
        CommandRun run =
                CommandRun.of(
                        "init", "--home", home.toString(), "--office", office.toString(), "--json");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertEquals(home.toString(), run.json().path("home").stringValue());
        assertEquals("ที่ว่าการอำเภอหนองไผ่", run.json().path("office").stringValue());
        assertEquals("นว ๐๐๑๘.๗", run.json().path("agency").stringValue());
        assertTrue(Files.isRegularFile(home.resolve("saraban.db")));
    }

    @Test
    void withoutJsonItSaysWhatComesNext() {
        CommandRun run =
                CommandRun.of("--home", home.toString(), "init", "--office", office.toString());

        assertEquals(
                "made the home %s for ที่ว่าการอำเภอหนองไผ่ (นว ๐๐๑๘.๗); add the first account with 'saraban user add'\n"
                        .formatted(home),
                run.out());
    }

    @Test
    void aFolderWithOtherThingsStaysAsItIs() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("letter.txt"), "เรียน");

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("saraban: [" + home + "] expected "), run.err());
        assertEquals(1, run.err().lines().count());
        assertFalse(Files.exists(home.resolve("saraban.db")));
    }

    @Test
    void aHomeIsNotMadeTwice() {
        CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(1, run.code());
        assertEquals("saraban: [%s] expected no home yet, found one\n".formatted(home), run.err());
    }

    @Test
    void aMistypedKeyStopsTheMaking() throws IOException {
        Files.writeString(
                office,
                "{\"name\": \"ที่ว่าการอำเภอหนองไผ่\", \"agancy\": \"นว 0018.7\", \"place\": []}");

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(1, run.code());
        assertEquals(
                "saraban: %s: unknown key 'agancy'; known: [agency, emblem, name, place, unit]\n"
                        .formatted(office),
                run.err());
        assertFalse(Files.exists(home));
    }

    @Test
    void aCodeThatIsNoneIsNamed() throws IOException {
        Files.writeString(
                office, "{\"name\": \"ที่ว่าการอำเภอหนองไผ่\", \"agency\": \"18\", \"place\": []}");

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(
                "saraban: %s: expected an agency code such as 'สน 0023.15' under 'agency', found '18'\n"
                        .formatted(office),
                run.err());
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Files.writeString(
                office, "{\"name\": \"ที่ว่าการอำเภอหนองไผ่\",\n \"agency\" \"นว 0018.7\"}");

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(1, run.code());
        assertTrue(
                run.err().startsWith("saraban: " + office + " line 2: expected JSON, found: "),
                run.err());
    }

    @Test
    void anEmblemThatIsNotThereIsNamed() throws IOException {
        Files.writeString(
                office,
                "{\"name\": \"ที่ว่าการอำเภอหนองไผ่\", \"agency\": \"นว 0018.7\", \"place\": [], \"emblem\": \"seal.png\"}");

        CommandRun run =
                CommandRun.of("init", "--home", home.toString(), "--office", office.toString());

        assertEquals(
                "saraban: %s: expected a picture at %s, found none\n"
                        .formatted(office, folder.resolve("seal.png")),
                run.err());
    }
}
