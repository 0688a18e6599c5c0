package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;
import saraban.corpus.CorruptFileException;
import saraban.corpus.DiskFullException;
import saraban.corpus.HomeBusyException;
import saraban.corpus.SarabanException;
import saraban.corpus.StorageException;

/// Turns what SQLite says into faults that name the database file.
final class DatabaseFaults {
    private static final int PRIMARY_CODE = 0xff;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int NOT_A_DATABASE = 26;

    private DatabaseFaults() {}

    static <T> T naming(Path database, Supplier<T> action) {
        try {
            return action.get();
        } catch (JdbiException e) {
            throw of(database, e);
        }
    }

    static SarabanException of(Path database, Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof SQLiteException)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof SQLiteException said)) {
            return new StorageException(
                    "[%s] cannot be used: %s".formatted(database, fault.getMessage()), fault);
        }
        return switch (said.getResultCode().code & PRIMARY_CODE) {
            case FULL ->
                    new DiskFullException(
                            "[%s] expected room to write it, found none: %s"
                                    .formatted(database, said.getMessage()),
                            fault);
            case BUSY, LOCKED ->
                    new HomeBusyException(
                            "[%s] expected another process to be done within %d s, found it still writing"
                                    .formatted(database, Database.PATIENCE.toSeconds()),
                            fault);
            case CORRUPT, NOT_A_DATABASE ->
                    new CorruptFileException(
                            "[%s] expected a sound SQLite database, found: %s"
                                    .formatted(database, said.getMessage()),
                            fault);
            default ->
                    new StorageException("[%s] %s".formatted(database, fault.getMessage()), fault);
        };
    }
}
