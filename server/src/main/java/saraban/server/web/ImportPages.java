package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.DocumentId;
import saraban.corpus.archive.DocumentState;
import saraban.corpus.office.Reader;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.JobState;
import saraban.server.desk.Accepted;
import saraban.server.desk.Clerk;
import saraban.server.desk.DocumentDesk;
import saraban.server.desk.IntakeDesk;
import saraban.server.page.ImportPage;
import saraban.server.page.ProgressPart;
import saraban.server.page.Shown;
import saraban.server.page.Words;

/// Bringing files in, and following how they are read.
final class ImportPages {
    private static final int MOST_FOLLOWED = 200;

    private final IntakeDesk intake;
    private final DocumentDesk documents;
    private final Path passing;
    private final long largest;
    private final Pages pages;

    /// @param passing a folder for files on their way in
    /// @param largest bytes of the largest file that is taken
    ImportPages(
            IntakeDesk intake, DocumentDesk documents, Path passing, long largest, Pages pages) {
        this.intake = intake;
        this.documents = documents;
        this.passing = passing;
        this.largest = largest;
        this.pages = pages;
    }

    void page(Context ctx) {
        Visitor.as(Role.CLERK, ctx);
        pages.show(ctx, page(ctx, List.of(), followed(ctx), Optional.empty()));
    }

    void take(Context ctx) throws IOException {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        List<UploadedFile> files =
                ctx.uploadedFiles("files").stream()
                        .filter(file -> !file.filename().isBlank())
                        .toList();
        if (files.isEmpty()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(ctx, List.of(), List.of(), Optional.of(Words.say("import.none"))));
            return;
        }
        List<ImportPage.Line> lines = new ArrayList<>();
        for (UploadedFile file : files) {
            lines.add(take(file, clerk));
        }
        List<DocumentId> taken =
                lines.stream().flatMap(line -> line.document().stream()).distinct().toList();
        boolean none = lines.stream().allMatch(line -> line.document().isEmpty());
        pages.show(
                ctx,
                none ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                page(ctx, lines, taken, Optional.empty()));
    }

    void progress(Context ctx) {
        Visitor.as(Role.CLERK, ctx);
        pages.show(ctx, new ProgressPart(page(ctx, List.of(), followed(ctx), Optional.empty())));
    }

    private ImportPage.Line take(UploadedFile file, Clerk clerk) throws IOException {
        String name = bareName(file.filename());
        Files.createDirectories(passing);
        Path copy = Files.createTempFile(passing, "upload-", ".part");
        try (InputStream content = file.content()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return line(name, intake.accept(copy, name, clerk));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static ImportPage.Line line(String name, Accepted accepted) {
        return switch (accepted) {
            case Accepted.Stored(var id, _) ->
                    new ImportPage.Line(
                            name, "stored", Words.say("import.stored.sentence"), Optional.of(id));
            case Accepted.Known(var id, _) ->
                    new ImportPage.Line(
                            name, "known", Words.say("import.known.sentence"), Optional.of(id));
            case Accepted.Refused(var reason, _) ->
                    new ImportPage.Line(name, "refused", Words.say(reason), Optional.empty());
        };
    }

    private ImportPage page(
            Context ctx,
            List<ImportPage.Line> lines,
            List<DocumentId> followed,
            Optional<String> problem) {
        Reader reader = Visitor.account(ctx).reader();
        List<ImportPage.Progress> progress =
                followed.stream()
                        .flatMap(id -> documents.find(id, reader).stream())
                        .map(this::progress)
                        .toList();
        String following =
                followed.stream().map(DocumentId::toString).collect(Collectors.joining(","));
        return new ImportPage(lines, progress, following, problem, Shown.size(largest));
    }

    private ImportPage.Progress progress(Document document) {
        boolean open =
                documents.openJobs(document.id()).stream()
                        .anyMatch(job -> job.state() != JobState.FAILED);
        String sentence =
                switch (document.state()) {
                    case WAITING ->
                            document.pagesRead() == 0
                                    ? Words.say("progress.waiting")
                                    : Words.say("progress.reading", document.pagesRead());
                    case READ ->
                            Words.say(
                                    open ? "progress.indexing" : "progress.read",
                                    document.pagesRead());
                    case UNREADABLE -> Words.say("progress.unreadable");
                };
        boolean waiting =
                document.state() == DocumentState.WAITING
                        || open && document.state() == DocumentState.READ;
        return new ImportPage.Progress(
                document.id(),
                document.name(),
                waiting,
                document.state() == DocumentState.UNREADABLE,
                sentence);
    }

    private static List<DocumentId> followed(Context ctx) {
        return Arrays.stream(Asked.query(ctx, "ids").split(","))
                .limit(MOST_FOLLOWED)
                .flatMap(id -> DocumentId.parse(id).stream())
                .toList();
    }

    // Some browsers send the whole path of the sender's machine.
    private static String bareName(String name) {
        String bare =
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        return bare.isEmpty() ? Words.say("import.nameless") : bare;
    }
}
