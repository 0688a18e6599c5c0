package saraban.corpus.internal.jdbi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import saraban.corpus.StorageException;
import saraban.corpus.WrongSchemaException;

/// The versions of the database's tables, as the scripts in `schema/` make them.
final class Schema {
    /// The version that the newest script makes.
    static final int NEWEST = 5;

    // File locks hold between processes alone; this one holds between threads.
    private static final ReentrantLock OPENING = new ReentrantLock(true);

    private Schema() {}

    /// Runs the scripts that a database lacks, one process at a time.
    static void bringUpToDate(Path file, DataSource database) {
        if (version(file, database) == NEWEST) {
            return;
        }
        Path lockFile = file.resolveSibling("opening.lock");
        OPENING.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            migrate(file, database);
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] cannot be locked for opening the home: %s"
                            .formatted(lockFile, e.getMessage()),
                    e);
        } finally {
            OPENING.unlock();
        }
    }

    private static void migrate(Path file, DataSource database) {
        int found = version(file, database);
        if (found > NEWEST) {
            throw new WrongSchemaException(
                    "[%s] expected schema version %d at most, found %d: written by a newer Saraban"
                            .formatted(file, NEWEST, found));
        }
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:schema")
                    .sqlMigrationPrefix("V")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new WrongSchemaException(
                    "[%s] expected a database that can be brought from schema version %d to %d, found: %s"
                            .formatted(file, found, NEWEST, e.getMessage()),
                    e);
        }
    }

    /// The version of a database, 0 of an empty one.
    private static int version(Path file, DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet table =
                    statement.executeQuery(
                            """
                    select count(*)
                      from sqlite_master
                     where name = 'flyway_schema_history'
                    """)) {
                if (table.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet newest =
                    statement.executeQuery(
                            """
                    select coalesce(max(cast(version as integer)), 0)
                      from flyway_schema_history
                     where success
                    """)) {
                return newest.getInt(1);
            }
        } catch (SQLException e) {
            throw DatabaseFaults.of(file, e);
        }
    }
}
