package saraban.corpus.internal.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// An open database of the newest schema: one [Writer], a pool of [Readers].
public final class Database implements AutoCloseable {
    /// How long one waits for another process that is writing.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int READERS = 8;

    private final Path file;
    private final Writer writer;
    private final HikariDataSource pool;
    private final Readers readers;

    private Database(Path file, Writer writer, HikariDataSource pool) {
        this.file = file;
        this.writer = writer;
        this.pool = pool;
        this.readers = new Readers(file, ColumnTypes.teach(Jdbi.create(pool)));
    }

    /// Opens a database and brings its schema up to date; makes it where there is none.
    ///
    /// @throws saraban.corpus.WrongSchemaException when a newer program has written it
    public static Database open(Path file) {
        SQLiteDataSource writing = source(file, settings());
        Schema.bringUpToDate(file, writing);
        Writer writer =
                DatabaseFaults.naming(
                        file,
                        () -> new Writer(file, ColumnTypes.teach(Jdbi.create(writing)).open()));
        return new Database(file, writer, pool(file));
    }

    public Writer writer() {
        return writer;
    }

    public Readers readers() {
        return readers;
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        pool.close();
        writer.close();
    }

    private static HikariDataSource pool(Path file) {
        SQLiteConfig settings = settings();
        settings.setReadOnly(true);
        var config = new HikariConfig();
        config.setDataSource(source(file, settings));
        config.setReadOnly(true);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setPoolName("readers of " + file);
        return new HikariDataSource(config);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig settings) {
        var source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A number must outlive a power cut.
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // A deferred transaction that reads before it writes fails at once when another has written
        // in between.
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout((int) PATIENCE.toMillis());
        settings.enforceForeignKeys(true);
        return settings;
    }
}
