package saraban.corpus.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.archive.Sha256;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.Steps.Step;

/// Keeps content in a folder: `files/ab/cd/abcd…`, named by its SHA-256.
///
/// Bytes are copied to a file of a passing name, brought to the disk, and given their name by
/// an atomic rename; a crash leaves a file of a passing name at most, which the next opening
/// removes.
public final class FolderBlobStore implements BlobStore {
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Path passing;
    private final Steps steps;
    private final Target target;

    public FolderBlobStore(Path folder, Steps steps) {
        this(
                folder,
                steps,
                file ->
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    FolderBlobStore(Path folder, Steps steps, Target target) {
        this.folder = folder;
        this.passing = folder.resolve("passing");
        this.steps = steps;
        this.target = target;
        FileFaults.naming(folder, this::prepare);
    }

    @Override
    public Blob store(Path source) {
        InputStream in = FileFaults.naming(source, () -> Files.newInputStream(source));
        return store(in, source.toString());
    }

    @Override
    public Blob store(byte[] content) {
        return store(new ByteArrayInputStream(content), "content of " + content.length + " bytes");
    }

    @Override
    public Optional<Path> find(Sha256 sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    @Override
    public Optional<Damage> verify(Sha256 sha256) {
        Path file = place(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.of(new Damage.Missing());
        }
        Sha256 found = FileFaults.naming(file, () -> digestOf(file));
        return found.equals(sha256) ? Optional.empty() : Optional.of(new Damage.Differs(found));
    }

    /// Makes the folder, and takes away the copies that killed programs left. A copy that is not a
    /// day old may be another program's at work.
    private Path prepare() throws IOException {
        Files.createDirectories(passing);
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        List<Path> left;
        try (Stream<Path> inside = Files.list(passing)) {
            left = inside.toList();
        }
        for (Path copy : left) {
            if (Files.exists(copy) && Files.getLastModifiedTime(copy).compareTo(yesterday) < 0) {
                Files.deleteIfExists(copy);
            }
        }
        return passing;
    }

    /// Keeps the bytes of a stream to its end, and closes it.
    ///
    /// @param name what a fault names
    public Blob store(InputStream source, String name) {
        Path copy = passing.resolve(UUID.randomUUID().toString());
        return FileFaults.naming(
                name,
                () -> {
                    try (source) {
                        Blob blob = copy(source, copy);
                        place(copy, blob.sha256());
                        return blob;
                    } finally {
                        Files.deleteIfExists(copy);
                    }
                });
    }

    private Blob copy(InputStream source, Path copy) throws IOException {
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        try (FileChannel out = target.open(copy)) {
            steps.reached(Step.COPY_BEGUN);
            byte[] chunk = new byte[CHUNK];
            for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
                digest.update(chunk, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(chunk, 0, read);
                while (rest.hasRemaining()) {
                    bytes += out.write(rest);
                }
            }
            out.force(true);
        }
        steps.reached(Step.COPY_SYNCED);
        return new Blob(Sha256.of(digest), bytes);
    }

    private void place(Path copy, Sha256 sha256) throws IOException {
        Path file = place(sha256);
        Files.createDirectories(file.getParent());
        // A file of that name that is damaged gives way to the good bytes in hand.
        if (verify(sha256).isPresent()) {
            Files.move(
                    copy,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            syncFolder(file.getParent());
            syncFolder(file.getParent().getParent());
            syncFolder(folder);
        }
        steps.reached(Step.COPY_IN_PLACE);
    }

    private Path place(Sha256 sha256) {
        String hex = sha256.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static Sha256 digestOf(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return Sha256.of(digest);
    }

    // The new name itself must be on disk before the register speaks of it.
    private static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Opens the file that a copy is written to.
    @FunctionalInterface
    interface Target {
        FileChannel open(Path file) throws IOException;
    }
}
