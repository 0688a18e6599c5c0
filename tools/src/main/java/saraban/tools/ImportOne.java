package saraban.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.Duration;
import saraban.corpus.SarabanException;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.server.desk.Accepted;
import saraban.server.desk.Clerk;
import saraban.server.desk.IntakeDesk;

/// Brings one file in and tells what came of it.
final class ImportOne {
    private static final Duration MOST = Duration.ofHours(6);

    private final IntakeDesk desk;
    private final Clerk clerk;

    ImportOne(IntakeDesk desk, Clerk clerk) {
        this.desk = desk;
        this.clerk = clerk;
    }

    Line bring(Path file) {
        long start = System.nanoTime();
        try {
            return switch (desk.accept(file, file.getFileName().toString(), clerk)) {
                case Accepted.Stored(var id, var sha256) ->
                        read(file, sha256.hex(), "stored", id, start);
                case Accepted.Known(var id, var sha256) ->
                        read(file, sha256.hex(), "known", id, start);
                case Accepted.Refused(_, var detail) -> refused(file, detail, start);
            };
        } catch (SarabanException fault) {
            // The edge of this file's work: the fault is its line, and the next file gets its turn.
            return refused(file, fault.getMessage(), start);
        }
    }

    private Line read(Path file, String sha256, String outcome, DocumentId id, long start) {
        IntakeDesk.Read read = desk.read(id, MOST);
        Document document = read.document();
        boolean unreadable =
                document.state() == DocumentState.UNREADABLE && outcome.equals("stored");
        return new Line(
                file.toString(),
                sha256,
                unreadable ? "unreadable" : outcome,
                id.toString(),
                document.pagesRead(),
                read.ocrPages(),
                seconds(start),
                document.reason().isEmpty() ? null : document.reason(),
                null);
    }

    private static Line refused(Path file, String reason, long start) {
        return new Line(file.toString(), null, "refused", null, 0, 0, seconds(start), reason, null);
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e6) / 1000.0;
    }

    /// What came of one file.
    ///
    /// @param outcome `stored`, `known`, `unreadable` (kept all the same) or `refused` (not kept)
    /// @param received the receive number; none where it was not to be received
    record Line(
            String file,
            String sha256,
            String outcome,
            String id,
            int pages,
            int ocrPages,
            double seconds,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer received) {
        Line receivedAs(int number) {
            return new Line(file, sha256, outcome, id, pages, ocrPages, seconds, reason, number);
        }
    }
}
