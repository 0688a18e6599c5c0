package saraban.corpus.internal.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.CorruptFileException;
import saraban.corpus.StorageException;
import saraban.corpus.WrongSchemaException;

class SchemaTest {
    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("saraban.db");
    }

    @Test
    void theNewestVersionIsThatOfTheNewestScript() throws Exception {
        Path scripts = Path.of(Schema.class.getResource("/schema").toURI());
        try (Stream<Path> names = Files.list(scripts)) {
            int newest =
                    names.map(path -> path.getFileName().toString())
                            .mapToInt(name -> Integer.parseInt(name.substring(1, 5)))
                            .max()
                            .orElseThrow();

            assertEquals(Schema.NEWEST, newest);
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws Exception {
        Database.open(file).close();
        execute("update flyway_schema_history set version = '99' where version = '0001'");

        var fault = assertThrows(WrongSchemaException.class, () -> Database.open(file));

        assertEquals(
                "[%s] expected schema version %d at most, found 99: written by a newer Saraban"
                        .formatted(file, Schema.NEWEST),
                fault.getMessage());
    }

    @Test
    void aDatabaseOfSomethingElseIsNamed() throws Exception {
        execute("create table office (name text)");

        var fault = assertThrows(WrongSchemaException.class, () -> Database.open(file));

        assertTrue(
                fault.getMessage()
                        .startsWith(
                                "[%s] expected a database that can be brought from schema version 0 to %d, found: "
                                        .formatted(file, Schema.NEWEST)),
                fault.getMessage());
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(file, "ข้อความธรรมดา ".repeat(200));

        var fault = assertThrows(CorruptFileException.class, () -> Database.open(file));

        assertTrue(
                fault.getMessage()
                        .startsWith(
                                "[%s] expected a sound SQLite database, found: ".formatted(file)),
                fault.getMessage());
    }

    @Test
    void manyWhoOpenANewDatabaseAtOnceMakeItsTablesOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> openings =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    _ ->
                                            (Callable<Boolean>)
                                                    () -> {
                                                        Database.open(file).close();
                                                        return true;
                                                    })
                            .toList();
            for (var opening : threads.invokeAll(openings)) {
                assertTrue(opening.get());
            }
        }
    }

    @Test
    void theTablesKeepTheRulesOfTheOffice() {
        try (Database database = Database.open(file)) {
            Writer writer = database.writer();
            writer.useTransaction(
                    handle ->
                            handle.execute(
                                    """
                    insert into number_series (agency, series, year, first_ordinal, next_ordinal)
                    values ('สน 0023.2', 'CIRCULAR', 2567, 1, 2)
                    """));
            String reserved =
                    """
                    insert into outgoing_entry (agency, series, year, ordinal, dated, state, sender, addressee, subject,
                                                urgency, secrecy, entered_by, entered_at, reserved_by, purpose)
                    values ('สน 0023.2', 'CIRCULAR', 2567, 1, '%s', '%s', '', '', '', 'NONE', 'NONE', 'a', '', 'a', 'b')
                    """;
            writer.useTransaction(
                    handle -> handle.execute(reserved.formatted("2024-01-09", "RESERVED")));

            refuses(
                    writer,
                    reserved.formatted("2024-01-09", "RESERVED"),
                    "UNIQUE constraint failed: outgoing_entry.agency");
            refuses(
                    writer,
                    reserved.formatted("2023-12-31", "RESERVED"),
                    "CHECK constraint failed");
            refuses(
                    writer,
                    "update outgoing_entry set state = 'ISSUED'",
                    "CHECK constraint failed");
            refuses(writer, "update outgoing_entry set state = 'VOID'", "CHECK constraint failed");
            refuses(
                    writer,
                    "insert into job (kind, document_id, state, due_at) values ('INDEX', 9, 'WAITING', '')",
                    "FOREIGN KEY constraint failed");
        }
    }

    private static void refuses(Writer writer, String statement, String said) {
        var fault =
                assertThrows(
                        StorageException.class,
                        () -> writer.useTransaction(handle -> handle.execute(statement)));
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }

    private void execute(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
