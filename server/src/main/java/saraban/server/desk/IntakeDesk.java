package saraban.server.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import saraban.corpus.StorageException;
import saraban.corpus.archive.Archive;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.archive.Stored;
import saraban.corpus.archive.TextSource;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.JobState;
import saraban.corpus.workflow.Jobs;

/// Where files are brought in: scans, received letters, papers from before. A file is kept first,
/// byte for byte; it is read after that, by a job.
public final class IntakeDesk {
    /// The largest file that is taken.
    public static final long MOST_BYTES = 1L << 30;

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Archive archive;
    private final Jobs openJobs;
    private final Supplier<JobRunner> jobs;

    IntakeDesk(Archive archive, Jobs openJobs, Supplier<JobRunner> jobs) {
        this.archive = archive;
        this.openJobs = openJobs;
        this.jobs = jobs;
    }

    /// Takes a file in. The file itself is left as it is.
    ///
    /// @param name as shown to people
    public Accepted accept(Path file, String name, Clerk clerk) {
        NotAllowedException.unless(clerk, Role.CLERK, "bring files in");
        Optional<Accepted.Refused> refused = refusal(file);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (archive.store(file, name)) {
            case Stored.New(var id, var sha256) -> {
                jobs.get().wake();
                yield new Accepted.Stored(id, sha256);
            }
            case Stored.Known(var id, var sha256) -> new Accepted.Known(id, sha256);
        };
    }

    /// Reads a document in the calling thread and enters it in the index, or waits for the
    /// process that does so already.
    ///
    /// @param most no further step is begun after this time
    public Read read(DocumentId id, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        boolean done = jobs.get().finish(id, most);
        while (beingRead(id) && System.nanoTime() < end) {
            pause();
            done = jobs.get().finish(id, Duration.ofNanos(end - System.nanoTime()));
        }
        Document document = archive.find(id, Reader.PROGRAM).orElseThrow();
        long ocr =
                archive.pages().of(id, Reader.PROGRAM).stream()
                        .filter(page -> page.source() == TextSource.OCR)
                        .count();
        return new Read(document, (int) ocr, done);
    }

    private boolean beingRead(DocumentId id) {
        return archive.find(id, Reader.PROGRAM).orElseThrow().state() == DocumentState.WAITING
                && openJobs.open(id).stream().anyMatch(job -> job.state() == JobState.RUNNING);
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// How far the reading of a document has come.
    ///
    /// @param ocrPages how many of its pages were read from their picture
    /// @param done whether nothing is left to do for it
    public record Read(Document document, int ocrPages, boolean done) {}

    private static Optional<Accepted.Refused> refusal(Path file) {
        if (!Files.exists(file)) {
            return refused(Accepted.Reason.MISSING, "expected a file, found none");
        }
        if (!Files.isRegularFile(file)) {
            return refused(Accepted.Reason.NO_FILE, "expected a file, found a folder or a device");
        }
        if (!Files.isReadable(file)) {
            return refused(
                    Accepted.Reason.LOCKED,
                    "expected a file that may be read, found one that may not");
        }
        long bytes = size(file);
        if (bytes == 0) {
            return refused(
                    Accepted.Reason.EMPTY, "expected a file with content, found one of 0 bytes");
        }
        if (bytes > MOST_BYTES) {
            return refused(
                    Accepted.Reason.TOO_LARGE,
                    "expected at most %d bytes, found %d".formatted(MOST_BYTES, bytes));
        }
        return Optional.empty();
    }

    private static Optional<Accepted.Refused> refused(Accepted.Reason reason, String detail) {
        return Optional.of(new Accepted.Refused(reason, detail));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StorageException(
                    "[%s] expected a file whose size can be told, found: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
