package saraban.server.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.corpus.letter.ThaiDate;
import saraban.corpus.letter.ThaiDigits;
import saraban.corpus.letter.ThaiMonth;
import saraban.templates.Field;
import saraban.templates.Form;
import tools.jackson.databind.json.JsonMapper;

/// Turns what a browser sends of a draft's form into the fields that drafts keep (`FIELDS.json`).
/// Nothing is judged here: an impossible date or a count that is no number goes on as typed, for
/// the form to name.
final class DraftFormReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<String>> params;

    private DraftFormReader(Map<String, List<String>> params) {
        this.params = params;
    }

    /// @param params the form's values by name, each perhaps several times
    static String json(Form form, Map<String, List<String>> params) {
        var reader = new DraftFormReader(params);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            reader.value(field).ifPresent(value -> fields.put(field.key(), value));
        }
        return JSON.writeValueAsString(fields);
    }

    private Optional<Object> value(Field field) {
        String key = field.key();
        return switch (field.type()) {
            case TEXT, AMOUNT, NUMBER, CHOICE, AGENCY, URGENCY, SECRECY ->
                    typed(key).map(text -> (Object) text);
            case LINES, PARAGRAPHS -> lines(key).map(lines -> (Object) lines);
            case REFERENCES ->
                    lines(key)
                            .map(
                                    lines ->
                                            (Object)
                                                    lines.stream()
                                                            .map(line -> Map.of("text", line))
                                                            .toList());
            case DATE -> date(key);
            case ENCLOSURES -> enclosures(key);
            case ROWS -> rows(field);
            case ANNEXES -> annexes(key);
            case SIGNATORY -> signatory(key);
            case FLAG -> Optional.of(!one(key).isEmpty());
        };
    }

    private Optional<String> typed(String name) {
        return params.containsKey(name) ? Optional.of(one(name)) : Optional.empty();
    }

    private Optional<List<String>> lines(String name) {
        return typed(name)
                .map(
                        text ->
                                text.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList());
    }

    private Optional<Object> date(String key) {
        String day = one(key + ".day");
        String month = one(key + ".month");
        String year = one(key + ".year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return typed(key + ".day").map(empty -> (Object) empty);
        }
        String written = (day + " " + monthName(month) + " " + year).strip();
        return Optional.of(ThaiDate.parse(written).map(LocalDate::toString).orElse(written));
    }

    private static String monthName(String month) {
        String digits = ThaiDigits.toArabic(month);
        boolean known = digits.matches("[1-9]|1[0-2]");
        return known ? ThaiMonth.values()[Integer.parseInt(digits) - 1].fullName() : month;
    }

    private Optional<Object> enclosures(String key) {
        List<String> titles = all(key + ".title");
        List<String> counts = all(key + ".count");
        List<String> units = all(key + ".unit");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            String count = at(counts, i);
            if (!title.isEmpty() || !count.isEmpty()) {
                rows.add(Map.of("title", title, "count", count, "unit", at(units, i)));
            }
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private Optional<Object> rows(Field field) {
        List<List<String>> columns =
                field.columns().stream()
                        .map(column -> all(field.key() + "." + column.key()))
                        .toList();
        int sent = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < sent; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                row.put(field.columns().get(column).key(), at(columns.get(column), i));
            }
            if (row.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return sent == 0 ? Optional.empty() : Optional.of(rows);
    }

    // Each row is a plan and its revision, as `7:2`.
    private Optional<Object> annexes(String key) {
        List<String> picked = all(key + ".plan");
        List<Map<String, String>> annexes =
                picked.stream()
                        .map(String::strip)
                        .filter(row -> !row.isEmpty())
                        .map(row -> row.split(":", 2))
                        .map(
                                parts ->
                                        Map.of(
                                                "plan",
                                                parts[0],
                                                "revision",
                                                parts.length > 1 ? parts[1] : ""))
                        .toList();
        return picked.isEmpty() ? Optional.empty() : Optional.of(annexes);
    }

    private Optional<Object> signatory(String key) {
        if (!params.containsKey(key + ".name")) {
            return Optional.empty();
        }
        Map<String, Object> signatory = new LinkedHashMap<>();
        signatory.put("name", one(key + ".name"));
        signatory.put("position", lines(key + ".position").orElse(List.of()));
        Map<String, String> order = typed(key, "number", "dated", "from", "to");
        Map<String, Object> acting = new LinkedHashMap<>(typed(key, "mode", "for"));
        if (!order.isEmpty()) {
            acting.put("authority", order);
        }
        if (!acting.isEmpty()) {
            signatory.put("acting", acting);
        }
        return Optional.of(signatory);
    }

    private Map<String, String> typed(String key, String... parts) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String part : parts) {
            String value = one(key + "." + part);
            if (!value.isEmpty()) {
                typed.put(part, ThaiDate.parse(value).map(LocalDate::toString).orElse(value));
            }
        }
        return typed;
    }

    private String one(String name) {
        return at(all(name), 0);
    }

    private List<String> all(String name) {
        return params.getOrDefault(name, List.of());
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index).strip() : "";
    }
}
