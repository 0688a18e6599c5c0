package saraban.corpus.internal.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.DiskFullException;
import saraban.corpus.StorageException;

class WriterTest {
    @TempDir Path folder;

    private Database database;
    private Writer writer;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("saraban.db"));
        writer = database.writer();
        writer.useTransaction(
                handle -> handle.execute("create table line (text text primary key) strict"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anActionThatThrowsLeavesNoTraceAndDoesNotTouchThoseBesideIt() throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = new CountDownLatch(1);
            var holding = new CountDownLatch(1);
            threads.submit(
                    () ->
                            writer.inTransaction(
                                    handle -> {
                                        holding.countDown();
                                        return awaited(held);
                                    }));
            holding.await();
            // These wait together while the first one holds the turn, so one group serves them all.
            for (int i = 0; i < 10; i++) {
                int number = i;
                answers.add(
                        threads.submit(
                                () -> writer.inTransaction(handle -> write(handle, number))));
            }
            while (writer.waiting() < answers.size()) {
                Thread.onSpinWait();
            }
            held.countDown();
        }

        for (int i = 0; i < 10; i++) {
            Future<String> answer = answers.get(i);
            if (i % 3 == 0) {
                Throwable thrown = assertThrows(ExecutionException.class, answer::get).getCause();
                assertEquals(
                        "refuse " + i,
                        assertInstanceOf(IllegalStateException.class, thrown).getMessage());
            } else {
                assertEquals("line " + i, answer.get());
            }
        }
        assertEquals(List.of("line 1", "line 2", "line 4", "line 5", "line 7", "line 8"), lines());
    }

    @Test
    void aBrokenRuleOfTheTablesIsAFaultThatNamesTheDatabase() {
        writer.inTransaction(handle -> write(handle, 1));

        var fault =
                assertThrows(
                        StorageException.class,
                        () -> writer.inTransaction(handle -> write(handle, 1)));

        assertTrue(fault.getMessage().startsWith("[" + database.file() + "] "), fault.getMessage());
        assertEquals(List.of("line 1"), lines());
    }

    @Test
    void aTransactionWithinATransactionIsAMistakeOfTheProgram() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        writer.useTransaction(
                                _ -> writer.useTransaction(handle -> write(handle, 1))));
        assertEquals(List.of(), lines());
    }

    @Test
    void aFullDiskIsAFaultThatNamesTheDatabaseAndKeepsNothingOfTheAction() {
        // SQLite meets this limit as it would meet the end of the disk.
        writer.alone(handle -> handle.execute("pragma max_page_count = 60"));
        String longText = "ก".repeat(100_000);

        var fault =
                assertThrows(
                        DiskFullException.class,
                        () ->
                                writer.useTransaction(
                                        handle -> {
                                            write(handle, 1);
                                            IntStream.range(0, 10)
                                                    .forEach(
                                                            i ->
                                                                    handle.execute(
                                                                            "insert into line values (?)",
                                                                            i + longText));
                                        }));

        assertEquals(
                "[%s] expected room to write it, found none: [SQLITE_FULL] Insertion failed because database is full (database or disk is full)"
                        .formatted(database.file()),
                fault.getMessage());
        assertEquals(List.of(), lines());
        writer.inTransaction(handle -> write(handle, 2));
        assertEquals(List.of("line 2"), lines());
    }

    private static String write(Handle handle, int number) {
        handle.execute("insert into line values (?)", "line " + number);
        if (number % 3 == 0) {
            throw new IllegalStateException("refuse " + number);
        }
        return "line " + number;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines() {
        return database.readers()
                .read(
                        handle ->
                                handle.createQuery("select text from line order by text")
                                        .mapTo(String.class)
                                        .list());
    }
}
