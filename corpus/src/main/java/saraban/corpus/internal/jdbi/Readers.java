package saraban.corpus.internal.jdbi;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The connections that only read. Each reading sees the database as one moment left it.
public final class Readers {
    private final Path file;
    private final Jdbi jdbi;

    Readers(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    public <T> T read(Function<Handle, T> action) {
        return DatabaseFaults.naming(file, () -> jdbi.withHandle(action::apply));
    }

    /// Reads several times from the same moment.
    public <T> T readAtOnce(Function<Handle, T> action) {
        return DatabaseFaults.naming(file, () -> jdbi.inTransaction(action::apply));
    }

    /// Like [#readAtOnce], without an answer.
    void use(Consumer<Handle> action) {
        readAtOnce(
                open -> {
                    action.accept(open);
                    return null;
                });
    }
}
