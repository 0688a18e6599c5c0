package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import saraban.corpus.form.FormContent;
import saraban.corpus.form.FormVersion;
import saraban.server.desk.FormDesk;

/// The files of forms to take away, and the pictures of their sample prints.
final class FormFiles {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FormDesk desk;

    FormFiles(FormDesk desk) {
        this.desk = desk;
    }

    /// A file of the form that letters are written on now.
    void current(Context ctx) {
        String name = ctx.pathParam("name");
        if (desk.find(name).isEmpty()) {
            throw new NotFoundResponse(ctx.path());
        }
        give(ctx, name, desk.content(name));
    }

    void ofVersion(Context ctx) {
        FormVersion version = FormPages.version(ctx, desk);
        give(ctx, version.form() + "-" + version.number(), desk.content(version));
    }

    /// The sample print as PDF.
    void sample(Context ctx) {
        FormVersion version = FormPages.version(ctx, desk);
        if (desk.trial(version).pageCount() == 0) {
            throw new NotFoundResponse(ctx.path());
        }
        attach(
                ctx,
                version.form() + "-" + version.number() + ".pdf",
                "application/pdf",
                desk.sample(version).pdf());
    }

    void picture(Context ctx) {
        List<byte[]> pages = desk.trial(FormPages.version(ctx, desk)).pages();
        int page = Asked.positive(ctx, "page");
        if (page > pages.size()) {
            throw new NotFoundResponse(ctx.path());
        }
        ctx.header("Cache-Control", "private, max-age=600")
                .contentType("image/png")
                .result(pages.get(page - 1));
    }

    private static void give(Context ctx, String name, FormContent content) {
        switch (ctx.pathParam("file")) {
            case "template.docx" -> attach(ctx, name + ".docx", DOCX, content.template());
            case "form.json" ->
                    attach(ctx, name + "-form.json", "application/json", content.definition());
            case "sample.json" ->
                    attach(
                            ctx,
                            name + "-sample.json",
                            "application/json",
                            content.sample().orElseThrow(() -> new NotFoundResponse(ctx.path())));
            case "form.zip" -> attach(ctx, name + ".zip", "application/zip", packed(content));
            default -> throw new NotFoundResponse(ctx.path());
        }
    }

    private static void attach(Context ctx, String name, String type, byte[] content) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(type).disableCompression().result(content);
    }

    private static byte[] packed(FormContent content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("form.json", content.definition());
        files.put("template.docx", content.template());
        content.sample().ifPresent(sample -> files.put("sample.json", sample));
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
