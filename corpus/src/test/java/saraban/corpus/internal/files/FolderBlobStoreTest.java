package saraban.corpus.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.DiskFullException;
import saraban.corpus.archive.BlobStore.Blob;
import saraban.corpus.archive.BlobStore.Damage;
import saraban.corpus.archive.Sha256;
import saraban.corpus.internal.Steps;

class FolderBlobStoreTest {
    private static final Path FULL_DEVICE = Path.of("/dev/full");

    @TempDir Path folder;

    private Path files;
    private FolderBlobStore blobs;

    @BeforeEach
    void open() {
        files = folder.resolve("files");
        blobs = new FolderBlobStore(files, Steps.UNWATCHED);
    }

    @Test
    void contentLiesUnderItsDigest() throws IOException {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        Path source = Files.write(folder.resolve("scan.pdf"), content);

        Blob blob = blobs.store(source);

        String hex = Sha256.of(content).hex();
        assertEquals(new Blob(new Sha256(hex), 300_000), blob);
        Path kept = files.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
        assertEquals(Optional.of(kept), blobs.find(blob.sha256()));
        assertArrayEquals(content, Files.readAllBytes(kept));
        assertEquals(blob, blobs.store(content), "the same bytes are kept once");
        assertEquals(1, keptFiles());
    }

    @Test
    void emptyContentIsContent() {
        Blob blob = blobs.store(new byte[0]);

        assertEquals(0, blob.bytes());
        assertEquals(Optional.empty(), blobs.verify(blob.sha256()));
    }

    @Test
    void damageIsFoundAndGoodBytesMendIt() throws IOException {
        Blob blob = blobs.store("ต้นฉบับ".getBytes());
        Path kept = blobs.find(blob.sha256()).orElseThrow();

        Files.writeString(kept, "ถูกแก้");
        assertEquals(
                Optional.of(new Damage.Differs(Sha256.of("ถูกแก้"))), blobs.verify(blob.sha256()));
        Files.delete(kept);
        assertEquals(Optional.of(new Damage.Missing()), blobs.verify(blob.sha256()));
        assertEquals(Optional.empty(), blobs.find(blob.sha256()));

        blobs.store("ต้นฉบับ".getBytes());
        assertEquals(Optional.empty(), blobs.verify(blob.sha256()));
    }

    @Test
    void aFullDiskKeepsNothingAndNamesTheFile() throws IOException {
        assumeTrue(Files.exists(FULL_DEVICE), "this system has no /dev/full to write to");
        var full =
                new FolderBlobStore(
                        files,
                        Steps.UNWATCHED,
                        _ -> FileChannel.open(FULL_DEVICE, StandardOpenOption.WRITE));
        Path source = Files.writeString(folder.resolve("ใหญ่.pdf"), "ไม่มีที่เก็บ");

        var fault = assertThrows(DiskFullException.class, () -> full.store(source));

        assertEquals(
                "[%s] expected room to write it, found none: No space left on device"
                        .formatted(source),
                fault.getMessage());
        assertEquals(0, keptFiles());
        assertEquals("ไม่มีที่เก็บ", Files.readString(source));
    }

    @Test
    void theCopyOfAKilledProgramIsRemovedADayLater() throws IOException {
        Path old = Files.writeString(files.resolve("passing").resolve("old"), "ครึ่ง");
        Path fresh = Files.writeString(files.resolve("passing").resolve("fresh"), "ครึ่ง");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        blobs = new FolderBlobStore(files, Steps.UNWATCHED);

        assertTrue(Files.notExists(old));
        assertTrue(Files.exists(fresh), "another program may be writing it");
    }

    private long keptFiles() throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
