package saraban.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import saraban.corpus.plan.Plan;
import saraban.corpus.plan.store.KeptPlan;
import saraban.corpus.plan.store.PlanId;
import saraban.corpus.plan.store.PlanQuery;
import saraban.corpus.plan.store.PlanRevision;
import saraban.server.desk.Clerk;
import saraban.server.desk.PlanDesk;
import saraban.server.page.Input;
import saraban.server.page.Words;
import saraban.templates.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Offers the plans that may follow a letter, each row in the revision that was chosen, and answers
/// the picker's buttons: `latest:annexes:7` takes the newest revision of plan 7, `enclose:annexes`
/// names every chosen plan among what is sent along.
final class AnnexPicker {
    private static final Pattern ACT = Pattern.compile("latest:annexes:(\\d+)|enclose:annexes");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PLANS = 300;

    private final PlanDesk plans;

    AnnexPicker(PlanDesk plans) {
        this.plans = plans;
    }

    /// The rows of the picker.
    ///
    /// @param value the field as it is kept
    /// @param empty rows at the end
    Input.Annexes rows(Form form, JsonNode value, int empty, Clerk clerk) {
        List<Input.Choice.Option> offered =
                plans.list(PlanQuery.all(MOST_PLANS), clerk).items().stream()
                        .map(AnnexPicker::newest)
                        .toList();
        List<Input.Annexes.Row> rows = new ArrayList<>();
        items(value).forEach(item -> rows.add(row(item, offered, clerk)));
        for (int i = 0; i < empty; i++) {
            rows.add(new Input.Annexes.Row("", offered, ""));
        }
        return new Input.Annexes(rows, form.field("enclosures").isPresent());
    }

    private Input.Annexes.Row row(JsonNode item, List<Input.Choice.Option> offered, Clerk clerk) {
        String plan = item.path("plan").asString("");
        String chosen = plan + ":" + item.path("revision").asString("");
        Optional<KeptPlan> kept = kept(plan, clerk);
        String newer =
                kept.filter(found -> !chosen.equals(newest(found).value()))
                        .map(_ -> plan)
                        .orElse("");
        if (offered.stream().anyMatch(option -> option.value().equals(chosen))) {
            return new Input.Annexes.Row(chosen, offered, newer);
        }
        List<Input.Choice.Option> options = new ArrayList<>();
        options.add(
                kept.flatMap(found -> revision(item, clerk).map(each -> option(found, each)))
                        .orElse(new Input.Choice.Option(chosen, written(item))));
        options.addAll(offered);
        return new Input.Annexes.Row(chosen, options, newer);
    }

    /// A chosen plan in words, for whoever does not look it up.
    static String written(JsonNode item) {
        return Words.say(
                "annex.unknown",
                item.path("plan").asString(""),
                item.path("revision").asString(""));
    }

    /// The fields after the button that was pressed; the same after any other button.
    String done(String act, Form form, String fieldsJson, Clerk clerk) {
        Matcher pressed = ACT.matcher(act);
        if (!pressed.matches()
                || form.field("annexes").isEmpty()
                || !(JSON.readTree(fieldsJson) instanceof ObjectNode fields)) {
            return fieldsJson;
        }
        if (pressed.group(1) != null) {
            renew(fields, pressed.group(1), clerk);
        } else if (form.field("enclosures").isPresent()) {
            items(fields.path("annexes"))
                    .forEach(
                            item ->
                                    revision(item, clerk)
                                            .ifPresent(each -> enclose(fields, each.plan())));
        }
        return JSON.writeValueAsString(fields);
    }

    /// Where the page is shown again after a button of the picker; empty for any other.
    static String place(String act) {
        Matcher pressed = ACT.matcher(act);
        return !pressed.matches() ? "" : pressed.group(1) != null ? "#annexes" : "#enclosures";
    }

    /// Puts a plan behind a letter that is begun, and among what is sent along.
    static void attach(ObjectNode fields, KeptPlan kept) {
        fields.putArray("annexes")
                .addObject()
                .put("plan", kept.id().toString())
                .put("revision", Integer.toString(kept.latest().number()));
        enclose(fields, kept.latest().plan());
    }

    private void renew(ObjectNode fields, String plan, Clerk clerk) {
        for (JsonNode item : items(fields.path("annexes"))) {
            if (item instanceof ObjectNode annex && annex.path("plan").asString("").equals(plan)) {
                kept(plan, clerk)
                        .ifPresent(
                                found ->
                                        annex.put(
                                                "revision",
                                                Integer.toString(found.latest().number())));
            }
        }
    }

    private static void enclose(ObjectNode fields, Plan plan) {
        String title = title(plan);
        boolean named =
                items(fields.path("enclosures")).stream()
                        .anyMatch(row -> row.path("title").asString("").strip().equals(title));
        if (!named) {
            fields.withArray("enclosures")
                    .addObject()
                    .put("title", title)
                    .put("count", "๑")
                    .put("unit", Words.say("annex.unit"));
        }
    }

    private Optional<KeptPlan> kept(String plan, Clerk clerk) {
        return PlanId.parse(plan).flatMap(id -> plans.find(id, clerk));
    }

    private Optional<PlanRevision> revision(JsonNode item, Clerk clerk) {
        String number = item.path("revision").asString("");
        return number.matches("[1-9]\\d{0,8}")
                ? PlanId.parse(item.path("plan").asString(""))
                        .flatMap(id -> plans.revision(id, Integer.parseInt(number), clerk))
                : Optional.empty();
    }

    private static Input.Choice.Option newest(KeptPlan kept) {
        return option(kept, kept.latest());
    }

    private static Input.Choice.Option option(KeptPlan kept, PlanRevision revision) {
        Plan plan = revision.plan();
        return new Input.Choice.Option(
                kept.id() + ":" + revision.number(),
                Words.say(
                        "annex.option",
                        title(plan),
                        plan.years().printed(),
                        plan.kind().title(),
                        revision.number(),
                        kept.status().title()));
    }

    private static String title(Plan plan) {
        return plan.title().isBlank() ? plan.kind().title() : plan.title().strip();
    }

    private static List<JsonNode> items(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of();
    }
}
