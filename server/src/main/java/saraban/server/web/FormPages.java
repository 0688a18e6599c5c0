package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.corpus.form.FormVersion;
import saraban.corpus.office.Role;
import saraban.server.desk.Clerk;
import saraban.server.desk.FormDesk;
import saraban.server.desk.FormUpload;
import saraban.server.desk.FormUploaded;
import saraban.server.page.FormPage;
import saraban.server.page.FormVersionPage;
import saraban.server.page.FormsPage;
import saraban.server.page.NewFormPage;
import saraban.server.page.Words;
import saraban.templates.Form;

/// The forms of the office: looked at, changed, put live.
final class FormPages {
    private static final int MOST_FILES = 4;

    private final FormDesk desk;
    private final Pages pages;

    FormPages(FormDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void list(Context ctx) {
        pages.show(
                ctx,
                new FormsPage(
                        desk.forms().stream()
                                .map(form -> new FormsPage.Row(form, desk.live(form.name())))
                                .toList(),
                        administers(ctx)));
    }

    void one(Context ctx) {
        pages.show(ctx, page(ctx, form(ctx), Optional.empty()));
    }

    /// Takes a changed template; it is looked at on a page of its own before letters are written on
    /// it.
    void change(Context ctx) throws IOException {
        Clerk clerk = Clerk.of(Visitor.as(Role.ADMINISTRATOR, ctx));
        Form form = form(ctx);
        switch (desk.change(form.name(), files(ctx), Asked.line(ctx, "note"), clerk)) {
            case FormUploaded.Kept kept -> toVersion(ctx, kept);
            case FormUploaded.Refused refused ->
                    pages.show(
                            ctx,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            page(ctx, form, Optional.of(sentence(refused))));
        }
    }

    void newForm(Context ctx) {
        Visitor.as(Role.ADMINISTRATOR, ctx);
        pages.show(ctx, new NewFormPage(desk.forms(), "", "", Optional.empty()));
    }

    void add(Context ctx) throws IOException {
        Clerk clerk = Clerk.of(Visitor.as(Role.ADMINISTRATOR, ctx));
        String name = Asked.line(ctx, "name");
        String note = Asked.line(ctx, "note");
        switch (desk.add(name, files(ctx), note, clerk)) {
            case FormUploaded.Kept kept -> toVersion(ctx, kept);
            case FormUploaded.Refused refused ->
                    pages.show(
                            ctx,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            new NewFormPage(
                                    desk.forms(), name, note, Optional.of(sentence(refused))));
        }
    }

    void version(Context ctx) {
        pages.show(ctx, page(ctx, version(ctx, desk), Optional.empty()));
    }

    /// Has letters written on a version from now on.
    void putLive(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.ADMINISTRATOR, ctx));
        FormVersion version = version(ctx, desk);
        Optional<FormUploaded.Refused> refused = desk.putLive(version, clerk);
        if (refused.isPresent()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(ctx, version, refused.map(FormPages::sentence)));
            return;
        }
        ctx.redirect("/forms/" + version.form() + "?live=1", HttpStatus.SEE_OTHER);
    }

    static FormVersion version(Context ctx, FormDesk desk) {
        return desk.version(ctx.pathParam("name"), Asked.positive(ctx, "number"))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static void toVersion(Context ctx, FormUploaded.Kept kept) {
        FormVersion version = kept.version();
        ctx.redirect(
                "/forms/%s/versions/%d%s"
                        .formatted(
                                version.form(), version.number(), kept.healed() ? "?healed=1" : ""),
                HttpStatus.SEE_OTHER);
    }

    private FormPage page(Context ctx, Form form, Optional<String> problem) {
        return new FormPage(
                form,
                desk.live(form.name()),
                desk.versions(form.name()),
                desk.log(form.name()),
                administers(ctx),
                ctx.queryParam("live") != null,
                problem);
    }

    private FormVersionPage page(Context ctx, FormVersion version, Optional<String> problem) {
        return new FormVersionPage(
                desk.title(version),
                version,
                desk.trial(version),
                desk.live(version.form()).filter(version::equals).isPresent(),
                ctx.queryParam("healed") != null,
                administers(ctx),
                problem);
    }

    private Form form(Context ctx) {
        return desk.find(ctx.pathParam("name")).orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static boolean administers(Context ctx) {
        return Visitor.account(ctx).role().mayActAs(Role.ADMINISTRATOR);
    }

    private static String sentence(FormUploaded.Refused refused) {
        return Words.say(refused.refusal(), refused.detail());
    }

    private static List<FormUpload> files(Context ctx) throws IOException {
        List<FormUpload> files = new ArrayList<>();
        for (UploadedFile file : ctx.uploadedFiles("files")) {
            if (!file.filename().isBlank() && files.size() < MOST_FILES) {
                try (InputStream content = file.content()) {
                    files.add(new FormUpload(bare(file.filename()), content.readAllBytes()));
                }
            }
        }
        return files;
    }

    // Some browsers send the whole path of the sender's machine.
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
