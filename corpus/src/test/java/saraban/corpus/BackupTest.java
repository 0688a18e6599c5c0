package saraban.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.FileRole;
import saraban.corpus.letter.Series;
import saraban.corpus.office.Reader;
import saraban.corpus.register.Issued;

class BackupTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    private static final InstantSource CLOCK = SampleOffice.morningOf(TODAY);

    @TempDir Path folder;

    private Path file;
    private Path restored;

    @BeforeEach
    void writeBackup() throws IOException {
        file = folder.resolve("สำรอง.zip");
        restored = folder.resolve("restored");
        Path scan = Files.writeString(folder.resolve("scan.pdf"), "สแกน");
        try (Corpus corpus = SampleOffice.open(folder.resolve("home"), CLOCK)) {
            corpus.outgoing().issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "ก่อนสำรอง"));
            corpus.archive().store(scan, "scan.pdf");
            Files.writeString(corpus.officeFolder().resolve("emblem.png"), "ตรา");
            corpus.backup(file);
            corpus.outgoing().issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "หลังสำรอง"));
        }
    }

    @Test
    void aRestoredHomeGoesOnWhereTheBackupWasTaken() throws IOException {
        Corpus.restore(file, restored);

        try (Corpus corpus = Corpus.open(restored, CLOCK)) {
            assertEquals(SampleOffice.OFFICE, corpus.office());
            assertEquals(new Verification(2, 1, 1, List.of()), corpus.verify());
            Path scan =
                    corpus.archive()
                            .content(
                                    corpus.archive()
                                            .find(new DocumentId(2), Reader.PROGRAM)
                                            .orElseThrow()
                                            .file(FileRole.ORIGINAL)
                                            .orElseThrow());
            assertEquals("สแกน", Files.readString(scan));
            assertEquals("ตรา", Files.readString(corpus.officeFolder().resolve("emblem.png")));
            Issued next =
                    corpus.outgoing().issue(SampleOffice.toIssue(Series.ORDINARY, TODAY, "ต่อไป"));
            assertEquals(2, assertInstanceOf(Issued.Done.class, next).number().ordinal());
        }
    }

    @Test
    void aBackupNeverTakesTheNameOfAnother() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Corpus corpus = Corpus.open(folder.resolve("home"), CLOCK)) {
            var fault = assertThrows(StorageException.class, () -> corpus.backup(file));

            assertEquals(
                    "[%s] expected no file of that name yet, found one".formatted(file),
                    fault.getMessage());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void aHomeIsNotRestoredOverAnother() {
        Path home = folder.resolve("home");

        var fault = assertThrows(HomeTakenException.class, () -> Corpus.restore(file, home));

        assertEquals("[%s] expected no home yet, found one".formatted(home), fault.getMessage());
    }

    @Test
    void aBackupCutShortMakesNoHome() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(
                file, Arrays.copyOf(whole, whole.length / 2), StandardOpenOption.TRUNCATE_EXISTING);

        var fault = assertThrows(CorruptFileException.class, () -> Corpus.restore(file, restored));

        assertTrue(
                fault.getMessage()
                        .startsWith("[%s] expected a whole backup, found: ".formatted(file)),
                fault.getMessage());
        assertThrows(NoHomeException.class, () -> Corpus.open(restored, CLOCK));
    }

    @Test
    void changedContentIsFoundByItsDigest() throws IOException {
        Path forged = zip("files/" + "0".repeat(64), "ของปลอม");

        var fault =
                assertThrows(CorruptFileException.class, () -> Corpus.restore(forged, restored));

        assertTrue(
                fault.getMessage().contains("expected SHA-256 " + "0".repeat(64)),
                fault.getMessage());
        assertThrows(NoHomeException.class, () -> Corpus.open(restored, CLOCK));
    }

    @Test
    void aBackupCannotWriteOutsideTheHome() throws IOException {
        Path forged = zip("office/../../outside.txt", "หลุด");

        assertThrows(CorruptFileException.class, () -> Corpus.restore(forged, restored));

        assertTrue(Files.notExists(folder.resolve("outside.txt")));
    }

    private Path zip(String name, String content) throws IOException {
        Path forged = folder.resolve("forged.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (String entry : List.of("saraban.db", name)) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(content.getBytes());
                zip.closeEntry();
            }
        }
        return forged;
    }
}
