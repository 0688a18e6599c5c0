package saraban.server.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.corpus.office.Role;
import saraban.corpus.workflow.Draft;
import saraban.server.desk.Clerk;
import saraban.server.desk.DraftDesk;
import saraban.server.desk.Issued;
import saraban.server.desk.OutgoingDesk;
import saraban.server.page.Words;
import saraban.templates.FormCatalog;
import saraban.templates.FormReading;
import tools.jackson.databind.JsonNode;

/// Letters for scripts: drafted, and issued in one go where that is asked for.
final class ApiLetters {
    private final DraftDesk drafts;
    private final OutgoingDesk outgoing;
    private final FormCatalog forms;

    ApiLetters(DraftDesk drafts, OutgoingDesk outgoing, FormCatalog forms) {
        this.drafts = drafts;
        this.outgoing = outgoing;
        this.forms = forms;
    }

    /// `POST /api/v1/letters` with `{"form","fields","issue"}`.
    void write(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        JsonNode body = JsonBody.object(ctx);
        String form = JsonBody.text(body, "form");
        if (forms.find(form).isEmpty()) {
            throw new BadRequestResponse("no form '" + form + "'");
        }
        if (!body.path("fields").isObject()) {
            throw new BadRequestResponse("expected an object under 'fields'");
        }
        String fields = body.path("fields").toString();
        if (!body.path("issue").asBoolean(false)) {
            draft(ctx, form, fields, clerk);
        } else if (drafts.read(form, fields) instanceof FormReading.Refused(var problems, _)) {
            // Nothing is kept of a letter that cannot be issued: the script mends it and comes
            // again.
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .json(Map.of("problems", ApiJson.problems(problems)));
        } else {
            issue(ctx, drafts.start(form, fields, clerk), 1, clerk);
        }
    }

    /// `POST /api/v1/drafts/{id}/issue` with `{"revision"}`.
    void issue(Context ctx) {
        Clerk clerk = Clerk.of(Visitor.as(Role.CLERK, ctx));
        Draft draft =
                drafts.find(Asked.draft(ctx), clerk)
                        .orElseThrow(() -> new NotFoundResponse(ctx.path()));
        issue(ctx, draft, JsonBody.object(ctx).path("revision").asInt(0), clerk);
    }

    private void draft(Context ctx, String form, String fields, Clerk clerk) {
        Draft draft = drafts.start(form, fields, clerk);
        FormReading reading = drafts.read(draft);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("draft", draft.id().toString());
        answer.put("revision", draft.latest().number());
        answer.put(
                "problems",
                ApiJson.problems(
                        reading instanceof FormReading.Refused refused
                                ? refused.problems()
                                : List.of()));
        answer.put("advice", ApiJson.problems(reading.warnings()));
        ctx.status(HttpStatus.CREATED).json(answer);
    }

    private void issue(Context ctx, Draft draft, int revision, Clerk clerk) {
        switch (outgoing.issue(draft.id(), revision, clerk)) {
            case Issued.Done done -> {
                String files = "/api/v1/documents/" + done.document() + "/files/";
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("id", done.document().toString());
                answer.put("number", done.number().printed());
                answer.put("dated", done.dated().toString());
                answer.put("docx", done.docx().map(_ -> files + "docx").orElse(null));
                answer.put("pdf", done.pdf().map(_ -> files + "pdf").orElse(null));
                ctx.status(HttpStatus.CREATED).json(answer);
            }
            case Issued.Incomplete(var problems) ->
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .json(Map.of("problems", ApiJson.problems(problems)));
            case Issued.Unprintable(var lacks) ->
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).json(Map.of("unprintable", lacks));
            case Issued.Declined(var refusal, var details) ->
                    ctx.status(HttpStatus.CONFLICT)
                            .json(
                                    Map.of(
                                            "refusal",
                                            ApiJson.word(refusal),
                                            "sentence",
                                            Words.say(refusal, details.toArray())));
        }
    }
}
