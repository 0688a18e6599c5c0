package saraban.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saraban.corpus.office.Office;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.corpus.workflow.DraftRevision;
import saraban.corpus.workflow.Saved;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.desk.Preview;
import saraban.server.page.ConflictPage;
import saraban.server.page.DraftPage;
import saraban.server.page.NewLetterPage;
import saraban.server.page.Words;
import saraban.templates.Form;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;

/// Writing letters: choosing a form, filling it, seeing the paper, keeping what is typed.
final class DraftPages {
    private final DraftDesk desk;
    private final FormCatalog forms;
    private final DraftPictures pictures;
    private final Supplier<Office> office;
    private final InstantSource clock;
    private final AnnexPicker picker;
    private final Pages pages;

    DraftPages(
            DraftDesk desk,
            FormCatalog forms,
            DraftPictures pictures,
            Supplier<Office> office,
            InstantSource clock,
            AnnexPicker picker,
            Pages pages) {
        this.office = office;
        this.clock = clock;
        this.picker = picker;
        this.desk = desk;
        this.forms = forms;
        this.pictures = pictures;
        this.pages = pages;
    }

    void choose(Context ctx) {
        Visitor.as(Role.CLERK, ctx);
        pages.show(ctx, new NewLetterPage(forms.forms()));
    }

    void start(Context ctx) {
        Clerk clerk = clerk(ctx);
        Form form =
                forms.find(Asked.line(ctx, "form"))
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        Draft draft = desk.start(form.name(), FirstFields.json(form, office.get(), clock), clerk);
        ctx.redirect("/drafts/" + draft.id(), HttpStatus.SEE_OTHER);
    }

    void page(Context ctx) {
        Draft draft = draft(ctx);
        if (draft.issued().isPresent()) {
            ctx.redirect("/documents/" + draft.issued().get().document(), HttpStatus.SEE_OTHER);
            return;
        }
        boolean checked = ctx.queryParam("check") != null;
        pages.show(
                ctx,
                checked ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                filled(draft, checked, Asked.query(ctx, "rows"), clerk(ctx)));
    }

    /// Keeps the form and, if the clerk wants to go on to the number, does so.
    void save(Context ctx) {
        Clerk clerk = clerk(ctx);
        Draft draft = draft(ctx);
        Form form = forms.form(draft.form());
        String typed = DraftFormReader.json(form, RowAct.of(ctx).done(ctx.formParamMap()));
        String fields = picker.done(Asked.line(ctx, "act"), form, typed, clerk);
        switch (desk.save(draft.id(), base(ctx), fields, clerk)) {
            case Saved.Done _ -> ctx.redirect(next(ctx, draft, fields), HttpStatus.SEE_OTHER);
            case Saved.Conflict(int latest, String by, var at) ->
                    pages.show(
                            ctx,
                            HttpStatus.CONFLICT,
                            new ConflictPage(
                                    "/drafts/" + draft.id(),
                                    by,
                                    at,
                                    latest,
                                    differences(form, draft.latest().fields(), fields),
                                    sent(ctx)));
            case Saved.Closed(var issued) ->
                    ctx.redirect("/documents/" + issued.document(), HttpStatus.SEE_OTHER);
        }
    }

    /// Keeps the form while the clerk types on; answers a script.
    void keep(Context ctx) {
        Clerk clerk = clerk(ctx);
        Draft draft = draft(ctx);
        String fields = DraftFormReader.json(forms.form(draft.form()), ctx.formParamMap());
        switch (desk.save(draft.id(), base(ctx), fields, clerk)) {
            case Saved.Done(DraftRevision kept) ->
                    ctx.json(
                            Map.of(
                                    "revision",
                                    kept.number(),
                                    "revisions",
                                    Words.say("draft.revisions", kept.number()),
                                    "sentence",
                                    Words.say("draft.kept", kept.savedAt())));
            case Saved.Conflict(_, String by, var at) ->
                    ctx.status(HttpStatus.CONFLICT)
                            .json(Map.of("sentence", Words.say("conflict.sentence", by, at)));
            case Saved.Closed _ ->
                    ctx.status(HttpStatus.GONE).json(Map.of("sentence", Words.say("draft.gone")));
        }
    }

    /// The paper of what is typed, and what is to be said about it; nothing is kept.
    void preview(Context ctx) {
        Clerk clerk = clerk(ctx);
        Draft draft = draft(ctx);
        String fields = DraftFormReader.json(forms.form(draft.form()), ctx.formParamMap());
        Preview preview = pictures.preview(draft, fields, clerk);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pictures", pictures.addresses(draft, fields, preview));
        answer.put("pages", preview.pageCount());
        answer.put("fields", Sentences.byField(preview));
        answer.put("pair", Sentences.pair(preview));
        ctx.json(answer);
    }

    void picture(Context ctx) {
        Draft draft = draft(ctx);
        pictures.give(ctx, draft, draft.latest().fields(), clerk(ctx));
    }

    private DraftPage filled(Draft draft, boolean checked, String moreRows, Clerk clerk) {
        Form form = forms.form(draft.form());
        String fields = draft.latest().fields();
        Preview preview = pictures.preview(draft, fields, clerk);
        List<String> about = new ArrayList<>(Sentences.aboutLetter(preview));
        return new DraftPage(
                draft.id(),
                form.title(),
                DraftFormFiller.fill(
                        form,
                        fields,
                        new FormReading.Refused(preview.problems(), preview.advice()),
                        checked,
                        moreRows,
                        (value, empty) -> picker.rows(form, value, empty, clerk)),
                about,
                draft.latest(),
                draft.source(),
                pictures.addresses(draft, fields, preview),
                Sentences.pair(preview),
                checked);
    }

    private String next(Context ctx, Draft draft, String fields) {
        String act = Asked.line(ctx, "act");
        if (!act.equals("issue")) {
            return "/drafts/" + draft.id() + RowAct.of(act).place() + AnnexPicker.place(act);
        }
        boolean whole = desk.read(draft.form(), fields) instanceof FormReading.Whole;
        return "/drafts/" + draft.id() + (whole ? "/issue" : "?check=1#summary");
    }

    private static List<ConflictPage.Difference> differences(
            Form form, String theirs, String mine) {
        Map<String, String> their = WrittenFields.byLabel(form, theirs);
        Map<String, String> my = WrittenFields.byLabel(form, mine);
        return Stream.concat(their.keySet().stream(), my.keySet().stream())
                .distinct()
                .filter(label -> !their.getOrDefault(label, "").equals(my.getOrDefault(label, "")))
                .map(
                        label ->
                                new ConflictPage.Difference(
                                        label,
                                        their.getOrDefault(label, ""),
                                        my.getOrDefault(label, "")))
                .toList();
    }

    static List<Map.Entry<String, String>> sent(Context ctx) {
        return ctx.formParamMap().entrySet().stream()
                .filter(entry -> !List.of("seal", "base", "act").contains(entry.getKey()))
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    private Draft draft(Context ctx) {
        return desk.find(Asked.draft(ctx), clerk(ctx))
                .orElseThrow(() -> new NotFoundResponse(ctx.path()));
    }

    private static int base(Context ctx) {
        return Asked.formNumber(ctx, "base").orElse(0);
    }

    private static Clerk clerk(Context ctx) {
        return Clerk.of(Visitor.as(Role.CLERK, ctx));
    }
}
