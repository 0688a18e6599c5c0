package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The one connection that writes, behind a fair lock: who comes first is served first.
public final class Writer implements AutoCloseable {
    private final Path file;
    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock(true);

    Writer(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /// Does something in one transaction, which is on disk when this method returns.
    public <T> T inTransaction(Function<Handle, T> action) {
        turn.lock();
        try {
            return DatabaseFaults.naming(file, () -> handle.inTransaction(action::apply));
        } finally {
            turn.unlock();
        }
    }

    /// Like [#inTransaction], without an answer.
    public void useTransaction(Consumer<Handle> action) {
        inTransaction(open -> {
            action.accept(open);
            return null;
        });
    }

    /// Does something outside of a transaction that SQLite does not allow in one, such as copying the database.
    public void alone(Consumer<Handle> action) {
        turn.lock();
        try {
            DatabaseFaults.naming(file, () -> {
                action.accept(handle);
                return null;
            });
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}
