package saraban.corpus.internal.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import saraban.corpus.DiskFullException;
import saraban.corpus.SarabanException;
import saraban.corpus.StorageException;

/// Turns what the system says about files into faults that name the file.
public final class FileFaults {
    private FileFaults() {}

    /// Does something with a file.
    ///
    /// @param file what the fault names
    public static <T> T naming(Object file, Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw of(file, e);
        }
    }

    private static SarabanException of(Object file, IOException cause) {
        String said = String.valueOf(cause.getMessage());
        // Java has no type for a full disk; the system's words are all there is.
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return new DiskFullException(
                    "[%s] expected room to write it, found none: %s".formatted(file, said), cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new StorageException("[%s] expected a file, found none".formatted(file), cause);
        }
        return new StorageException(
                "[%s] cannot be read or written: %s (%s)"
                        .formatted(file, said, cause.getClass().getSimpleName()),
                cause);
    }

    /// What is done with a file.
    @FunctionalInterface
    public interface Action<T> {
        T run() throws IOException;
    }
}
