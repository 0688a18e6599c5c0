package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The one connection that writes, behind a fair lock: who comes first is served first.
///
/// Bringing a transaction to the disk takes longer than all else, so whoever has the lock
/// serves those who wait behind it as well: their actions run one after another, each in a
/// savepoint of its own, and go to the disk together. One that throws leaves no trace and does
/// not touch the others; none has its answer before all are on disk.
public final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 64;

    private final Path file;
    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Queue<Ticket<?>> waiting = new ConcurrentLinkedQueue<>();

    Writer(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /// Does something whole or not at all; it is on disk when this method returns. The action
    /// may run on another thread.
    public <T> T inTransaction(Function<Handle, T> action) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "expected one transaction at a time, found one begun within another");
        }
        var ticket = new Ticket<>(action);
        waiting.add(ticket);
        turn.lock();
        try {
            while (!ticket.served) {
                serve();
            }
        } finally {
            turn.unlock();
        }
        return ticket.answer();
    }

    /// Like [#inTransaction], without an answer.
    public void useTransaction(Consumer<Handle> action) {
        inTransaction(
                open -> {
                    action.accept(open);
                    return null;
                });
    }

    /// Does something outside of a transaction that SQLite does not allow in one, such as
    /// copying the database.
    public void alone(Consumer<Handle> action) {
        turn.lock();
        try {
            DatabaseFaults.naming(
                    file,
                    () -> {
                        action.accept(handle);
                        return null;
                    });
        } finally {
            turn.unlock();
        }
    }

    /// How many actions wait for the one that is being served.
    int waiting() {
        return waiting.size();
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

    private void serve() {
        List<Ticket<?>> group = nextGroup();
        try {
            DatabaseFaults.naming(
                    file,
                    () -> {
                        handle.useTransaction(open -> group.forEach(ticket -> ticket.run(open)));
                        return null;
                    });
        } catch (RuntimeException | Error e) {
            // Nothing went to the disk, so nobody has an answer.
            group.forEach(ticket -> ticket.fail(e));
        } finally {
            group.forEach(ticket -> ticket.served = true);
        }
    }

    private List<Ticket<?>> nextGroup() {
        var group = new ArrayList<Ticket<?>>();
        Ticket<?> next = waiting.poll();
        while (next != null) {
            group.add(next);
            next = group.size() < MOST_AT_ONCE ? waiting.poll() : null;
        }
        return group;
    }

    /// An action that waits for its turn, then its outcome. Touched by the holder of the lock
    /// alone.
    private final class Ticket<T> {
        private static final String SAVEPOINT = "ticket";

        private final Function<Handle, T> action;
        private boolean served;
        private T result;
        private Throwable thrown;

        Ticket(Function<Handle, T> action) {
            this.action = action;
        }

        void run(Handle open) {
            open.savepoint(SAVEPOINT);
            try {
                result = DatabaseFaults.naming(file, () -> action.apply(open));
                open.releaseSavepoint(SAVEPOINT);
            } catch (RuntimeException | Error e) {
                // Belongs to the thread that wrote the ticket, which throws it.
                thrown = e;
                open.rollbackToSavepoint(SAVEPOINT);
            }
        }

        void fail(Throwable fault) {
            if (thrown == null) {
                thrown = fault;
            } else if (thrown != fault) {
                thrown.addSuppressed(fault);
            }
        }

        T answer() {
            switch (thrown) {
                case null -> {
                    return result;
                }
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(thrown);
            }
        }
    }
}
