package saraban.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import saraban.corpus.archive.BlobStore;
import saraban.corpus.archive.Sha256;
import saraban.corpus.internal.Steps;
import saraban.corpus.internal.files.FileFaults;
import saraban.corpus.internal.files.FolderBlobStore;
import saraban.corpus.internal.jdbi.Database;
import saraban.corpus.internal.jdbi.Snapshot;

/// A home in one ZIP file: `saraban.db`, `files/<sha256>` and `office/…`. What can be made again is
/// left out.
final class Backup {
    private static final String DATABASE = "saraban.db";
    private static final String FILES = "files/";
    private static final String OFFICE = "office/";

    private Backup() {}

    /// Writes a home to a file. The database comes first: content is never taken away, so all that
    /// it names is there.
    static void write(Home home, Database database, BlobStore blobs, Path file) {
        if (Files.exists(file)) {
            throw new StorageException(
                    "[%s] expected no file of that name yet, found one".formatted(file));
        }
        Path snapshot = home.cache().resolve("backup-" + UUID.randomUUID() + ".db");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        FileFaults.naming(
                file,
                () -> {
                    try {
                        Snapshot.take(database, snapshot);
                        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                            zip.setLevel(Deflater.BEST_SPEED);
                            add(zip, DATABASE, snapshot);
                            addContents(zip, blobs, Snapshot.contents(snapshot));
                            addOffice(zip, home.office());
                        }
                        sync(part);
                        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                    } finally {
                        Files.deleteIfExists(snapshot);
                        Files.deleteIfExists(part);
                    }
                });
    }

    /// Makes a home of a file. The database comes last: without it, what is there is no home.
    static void restore(Path file, Home home) {
        if (home.hasDatabase()) {
            throw new HomeTakenException(
                    "[%s] expected no home yet, found one".formatted(home.folder()));
        }
        home.mustBeFree();
        FileFaults.naming(
                file,
                () -> {
                    try (var zip = new ZipFile(file.toFile())) {
                        ZipEntry database = zip.getEntry(DATABASE);
                        if (database == null) {
                            throw new CorruptFileException(
                                    "[%s] expected a backup with its saraban.db, found none"
                                            .formatted(file));
                        }
                        home.makeFolders();
                        var blobs = new FolderBlobStore(home.files(), Steps.UNWATCHED);
                        for (ZipEntry entry : zip.stream().toList()) {
                            restore(file, zip, entry, home, blobs);
                        }
                        return put(zip, database, home.database());
                    } catch (ZipException e) {
                        throw new CorruptFileException(
                                "[%s] expected a whole backup, found: %s"
                                        .formatted(file, e.getMessage()),
                                e);
                    }
                });
        Database.open(home.database()).close();
    }

    private static void restore(
            Path file, ZipFile zip, ZipEntry entry, Home home, FolderBlobStore blobs)
            throws IOException {
        String name = entry.getName();
        if (name.startsWith(FILES)) {
            String expected = name.substring(FILES.length());
            Sha256 found = blobs.store(zip.getInputStream(entry), file + ", " + name).sha256();
            if (!found.hex().equals(expected)) {
                throw new CorruptFileException(
                        "[%s] %s: expected SHA-256 %s, found %s"
                                .formatted(file, name, expected, found));
            }
        } else if (name.startsWith(OFFICE)) {
            Path target = home.office().resolve(name.substring(OFFICE.length())).normalize();
            if (!target.startsWith(home.office().normalize())) {
                throw new CorruptFileException(
                        "[%s] expected files of a home alone, found '%s'".formatted(file, name));
            }
            put(zip, entry, target);
        }
    }

    private static void addContents(ZipOutputStream zip, BlobStore blobs, List<Sha256> contents)
            throws IOException {
        for (Sha256 sha256 : contents) {
            Path content =
                    blobs.find(sha256)
                            .orElseThrow(
                                    () ->
                                            new CorruptFileException(
                                                    "files/%s: expected content, found none"
                                                            .formatted(sha256)));
            add(zip, FILES + sha256, content);
        }
    }

    private static void addOffice(ZipOutputStream zip, Path office) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(office)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : files) {
            add(zip, OFFICE + office.relativize(path).toString().replace('\\', '/'), path);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(content, zip);
        zip.closeEntry();
    }

    private static Path put(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        sync(part);
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
