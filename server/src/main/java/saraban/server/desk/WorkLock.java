package saraban.server.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import saraban.corpus.StorageException;

/// Shows to other processes that this one works on the jobs of a home. The system lets go of it
/// however the process ends, so who comes and finds nobody else knows that jobs still marked as
/// running were cut off.
final class WorkLock implements AutoCloseable {
    private final FileChannel channel;

    private WorkLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes a share of the lock.
    ///
    /// @param whenAlone done first, and only if no other process works here
    static WorkLock take(Path home, Runnable whenAlone) {
        Path file = home.resolve("work.lock");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            share(channel, whenAlone);
            return new WorkLock(channel);
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] cannot be locked: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void share(FileChannel channel, Runnable whenAlone) throws IOException {
        try {
            var alone = channel.tryLock();
            if (alone != null) {
                whenAlone.run();
                alone.release();
            }
            channel.tryLock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException _) {
            // The same process has the home open already and holds the lock for both.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageException("a work lock cannot be released: " + e.getMessage(), e);
        }
    }
}
