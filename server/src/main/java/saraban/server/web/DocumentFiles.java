package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import saraban.corpus.archive.Document;
import saraban.corpus.archive.FileRole;
import saraban.corpus.archive.StoredFile;
import saraban.corpus.office.Reader;
import saraban.indexer.extract.UnreadableFileException;
import saraban.server.desk.DocumentDesk;

/// The files of documents, and the pictures of their pages.
final class DocumentFiles {
    // A page of A4 is 8.27 inches wide.
    private static final double INCHES_WIDE = 8.27;

    private final DocumentDesk desk;

    DocumentFiles(DocumentDesk desk) {
        this.desk = desk;
    }

    void file(Context ctx) throws IOException {
        Reader reader = Visitor.account(ctx).reader();
        FileRole role = role(ctx);
        Document document =
                desk.find(Asked.document(ctx), reader)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        StoredFile file = document.file(role).orElseThrow(() -> new NotFoundResponse(ctx.path()));
        Path content =
                desk.content(document.id(), role, reader)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        ctx.header("Content-Length", Long.toString(file.bytes()));
        // Never run by the browser, whatever the file says it is.
        ctx.contentType(mediaType(role)).disableCompression().result(Files.newInputStream(content));
    }

    void picture(Context ctx) {
        int width =
                Asked.queryNumber(ctx, "width")
                        .map(asked -> Math.clamp(asked, 160, 2400))
                        .orElse(1200);
        int dpi = (int) Math.round(width / INCHES_WIDE);
        try {
            byte[] png =
                    desk.picture(
                                    Asked.document(ctx),
                                    Asked.positive(ctx, "number"),
                                    dpi,
                                    Visitor.account(ctx).reader())
                            .orElseThrow(() -> new NotFoundResponse(ctx.path()));
            ctx.header("Cache-Control", "private, max-age=3600")
                    .contentType("image/png")
                    .result(png);
        } catch (UnreadableFileException _) {
            throw new NotFoundResponse(ctx.path());
        }
    }

    private static FileRole role(Context ctx) {
        return Arrays.stream(FileRole.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(ctx.pathParam("role")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static String mediaType(FileRole role) {
        return switch (role) {
            case PDF, SEARCHABLE -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ORIGINAL -> "application/octet-stream";
        };
    }
}
