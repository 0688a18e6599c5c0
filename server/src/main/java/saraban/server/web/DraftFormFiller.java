package saraban.server.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import saraban.corpus.letter.Secrecy;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiMonth;
import saraban.corpus.letter.Urgency;
import saraban.server.page.FilledField;
import saraban.server.page.Input;
import saraban.server.page.Words;
import saraban.templates.Column;
import saraban.templates.Field;
import saraban.templates.FieldType;
import saraban.templates.Form;
import saraban.templates.FormReading;
import saraban.templates.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Puts a draft's fields back into the form on the screen, each with the sentences about it. The
/// other way round of [DraftFormReader].
final class DraftFormFiller {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern THREE_PARTS = Pattern.compile("(\\S*)\\s+(\\S+)\\s+(\\S*)");
    private static final int EMPTY_ROWS = 2;
    private static final int MORE_ROWS = 8;

    private final JsonNode fields;
    private final List<Problem> problems;
    private final List<Problem> advice;
    private final String moreRows;
    private final BiFunction<JsonNode, Integer, Input> annexes;

    private DraftFormFiller(
            JsonNode fields,
            FormReading reading,
            boolean missingToo,
            String moreRows,
            BiFunction<JsonNode, Integer, Input> annexes) {
        this.fields = fields;
        this.moreRows = moreRows;
        this.annexes = annexes;
        List<Problem> all =
                reading instanceof FormReading.Refused refused ? refused.problems() : List.of();
        this.problems =
                all.stream().filter(problem -> missingToo || !Sentences.missing(problem)).toList();
        this.advice = reading.warnings();
    }

    /// @param missingToo whether it is said of empty fields that they must be filled
    /// @param moreRows key of the field of rows for which more empty ones are wanted; may be empty
    /// @param annexes shows the plans behind the letter, with so many empty rows
    static List<FilledField> fill(
            Form form,
            String fieldsJson,
            FormReading reading,
            boolean missingToo,
            String moreRows,
            BiFunction<JsonNode, Integer, Input> annexes) {
        var filler = new DraftFormFiller(parse(fieldsJson), reading, missingToo, moreRows, annexes);
        return form.fields().stream().map(filler::filled).toList();
    }

    private FilledField filled(Field field) {
        return new FilledField(
                field,
                input(field),
                sentences(problems, field.key()),
                sentences(advice, field.key()));
    }

    private static List<String> sentences(List<Problem> problems, String key) {
        return problems.stream()
                .filter(problem -> problem.field().equals(key))
                .map(Problem::sentence)
                .toList();
    }

    private Input input(Field field) {
        JsonNode value = fields.path(field.key());
        return switch (field.type()) {
            case TEXT, AMOUNT, NUMBER, AGENCY -> new Input.Text(text(field, value));
            case LINES, REFERENCES -> lines(field, value, 2);
            case PARAGRAPHS -> lines(field, value, 10);
            case DATE -> day(text(field, value));
            case ENCLOSURES -> enclosures(value);
            case ROWS -> rows(field, value);
            case CHOICE -> new Input.Choice(text(field, value), options(field));
            case ANNEXES -> annexes.apply(value, emptyRows(field));
            case SIGNATORY -> signatory(value);
            case URGENCY -> new Input.Choice(choice(field, value), urgencies());
            case SECRECY -> new Input.Choice(choice(field, value), secrecies());
            case FLAG ->
                    new Input.Flag(
                            value.isMissingNode()
                                    ? field.preset().map(Boolean::parseBoolean).orElse(false)
                                    : value.asBoolean(false));
        };
    }

    private static String text(Field field, JsonNode value) {
        // The closing follows from the addressee until it is written.
        boolean follows = field.key().equals("closing");
        return value.isMissingNode() || value.isNull()
                ? field.preset().filter(_ -> !follows).orElse("")
                : value.asString("");
    }

    private static String choice(Field field, JsonNode value) {
        String chosen = text(field, value);
        return chosen.isEmpty() ? "none" : chosen;
    }

    private static Input lines(Field field, JsonNode value, int rows) {
        String text = value.isMissingNode() ? field.preset().orElse("") : joined(value);
        return new Input.Lines(text, Math.clamp(text.lines().count() + 1, rows, 24));
    }

    private static String joined(JsonNode value) {
        if (!value.isArray()) {
            return value.asString("");
        }
        return String.join(
                "\n",
                items(value).stream()
                        .map(
                                item ->
                                        item.isObject()
                                                ? item.path("text").asString("")
                                                : item.asString(""))
                        .toList());
    }

    private static Input.Day day(String written) {
        Optional<LocalDate> date = ThaiDate.parse(written);
        if (date.isPresent()) {
            return Input.Day.of(date.get());
        }
        Matcher parts = THREE_PARTS.matcher(written);
        if (!parts.matches()) {
            return new Input.Day(written, 0, "");
        }
        int month = ThaiMonth.named(parts.group(2)).map(named -> named.ordinal() + 1).orElse(0);
        return new Input.Day(parts.group(1), month, parts.group(3));
    }

    private static Input enclosures(JsonNode value) {
        List<Input.Enclosures.Row> rows = new ArrayList<>();
        for (JsonNode item : items(value)) {
            rows.add(
                    item.isObject()
                            ? new Input.Enclosures.Row(
                                    item.path("title").asString(""),
                                    item.path("count").asString(""),
                                    item.path("unit").asString(""))
                            : new Input.Enclosures.Row(item.asString(""), "", ""));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(Input.Enclosures.Row.EMPTY);
        }
        return new Input.Enclosures(rows);
    }

    private Input rows(Field field, JsonNode value) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode item : items(value)) {
            rows.add(field.columns().stream().map(column -> cell(column, item)).toList());
        }
        for (int i = 0; i < emptyRows(field); i++) {
            rows.add(field.columns().stream().map(_ -> "").toList());
        }
        return new Input.Rows(field.columns(), rows);
    }

    private int emptyRows(Field field) {
        return field.key().equals(moreRows)
                ? MORE_ROWS
                : field.type() == FieldType.ANNEXES ? 1 : EMPTY_ROWS;
    }

    private static String cell(Column column, JsonNode row) {
        return column.type() == FieldType.DATE
                ? written(row.path(column.key()))
                : row.path(column.key()).asString("");
    }

    private static List<Input.Choice.Option> options(Field field) {
        List<Input.Choice.Option> options = new ArrayList<>();
        options.add(new Input.Choice.Option("", Words.say("field.choice.none")));
        field.options().forEach(option -> options.add(new Input.Choice.Option(option, option)));
        return options;
    }

    /// The plans behind a letter as text, looked up nowhere.
    static Input annexes(JsonNode value, int emptyRows) {
        return new Input.Lines(
                items(value).stream().map(AnnexPicker::written).collect(Collectors.joining("\n")),
                emptyRows);
    }

    private static Input signatory(JsonNode value) {
        JsonNode acting = value.path("acting");
        JsonNode order = acting.path("authority");
        return new Input.Signatory(
                value.path("name").asString(""),
                joined(value.path("position")),
                new Input.Acting(
                        acting.path("mode").asString(""),
                        acting.path("for").asString(""),
                        order.path("number").asString(""),
                        written(order.path("dated")),
                        written(order.path("from")),
                        written(order.path("to"))));
    }

    private static String written(JsonNode day) {
        String typed = day.asString("");
        return ThaiDate.parse(typed).map(ThaiDate::printed).orElse(typed);
    }

    private static List<Input.Choice.Option> urgencies() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new Input.Choice.Option(urgency.code(), Words.say(urgency)))
                .toList();
    }

    private static List<Input.Choice.Option> secrecies() {
        return Arrays.stream(Secrecy.values())
                .map(secrecy -> new Input.Choice.Option(secrecy.code(), Words.say(secrecy)))
                .toList();
    }

    private static List<JsonNode> items(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of();
    }

    private static JsonNode parse(String fieldsJson) {
        try {
            return JSON.readTree(fieldsJson);
        } catch (JacksonException _) {
            // The reading of the form says so; the screen shows an empty form.
            return MissingNode.getInstance();
        }
    }
}
